import { useEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { useChangeJob } from '../../../data/use-job-changes.ts'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { texts } from '../texts.ts'

/**
 * A job's note beside its row. Only Escape drops what was typed: pressing beside it keeps it, and what
 * could not be kept stays in the field.
 */
export function NoteEditor({
  job,
  beside,
  onClose,
}: {
  job: TrackedJob
  beside: Element
  onClose: () => void
}) {
  const before = job.notes ?? ''
  const [typed, setTyped] = useState(before)
  const { mutate, isPending } = useChangeJob()
  const isDone = useRef(false)
  const save = (onSaved: () => void) => {
    if (isDone.current || typed === before) {
      onSaved()
      return
    }
    isDone.current = true
    const change = {
      job,
      changes: { notes: typed.trim() === '' ? null : typed },
      done: texts.noteSaved(job.job_title),
    }
    mutate(change, {
      onSuccess: onSaved,
      onError() {
        isDone.current = false
      },
    })
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  // The list may go away under the field, as when another page of the dashboard is opened.
  useEffect(() => () => latest.current(() => {}), [])
  return (
    <Popover
      className="popover"
      placement="bottom start"
      isOpen
      triggerRef={{ current: beside }}
      onOpenChange={(isOpen) => !isOpen && save(onClose)}
    >
      <Dialog className="note-editor" aria-label={texts.noteTitle(job.job_title)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            save(onClose)
          }}
        >
          <Field
            label={texts.columns.notes}
            rows={5}
            value={typed}
            onChange={setTyped}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(onClose)
              if (event.key !== 'Escape') return
              isDone.current = true
              onClose()
            }}
            maxLength={100_000}
            // biome-ignore lint/a11y/noAutofocus: it was opened to type in it
            autoFocus
          />
          <div className="row">
            <Button type="submit" tone="main" size="small" isDisabled={isPending}>
              {texts.saveNote}
            </Button>
            <span className="soft small">{texts.noteKeys}</span>
          </div>
        </form>
      </Dialog>
    </Popover>
  )
}
