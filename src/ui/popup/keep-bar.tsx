import { useEffect, useRef, useState } from 'react'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Score } from '#core/domain/score.ts'
import { STATUSES, type Status } from '#core/domain/tracked-job.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { Glyph } from '../parts/glyph.tsx'
import { StatusMenu } from '../parts/status-menu.tsx'
import { STATUS_WORDS } from '../wording/words.ts'
import { saveRequest } from './save-request.ts'
import { texts } from './texts.ts'
import { useSave, useSetStatus, useTracked } from './use-posting.ts'

/** Keeps a posting, or shows where a kept one stands. */
export function KeepBar({
  posting,
  score,
  open,
}: {
  posting: PagePosting
  score: Score
  open: (hash: string) => void
}) {
  const lookup = useTracked(posting.source_linkedin_id)
  const save = useSave()
  const setStatus = useSetStatus()
  const saved = setStatus.data ?? save.data
  const tracked = lookup.data ?? saved
  if (tracked) {
    return (
      <Kept
        isNew={save.data !== undefined}
        status={setStatus.isPending ? setStatus.variables.status : tracked.status}
        error={setStatus.error}
        onStatus={(status) => setStatus.mutate({ id: tracked.id, status })}
        onOpen={() => open(`#/jobs/${tracked.id}`)}
      />
    )
  }
  if (lookup.error) return <FailureNote error={lookup.error} retry={lookup.refetch} />
  if (lookup.isPending) return null
  return (
    <SaveForm
      posting={posting}
      isSaving={save.isPending}
      error={save.error}
      onSave={(words) => save.mutate(saveRequest(posting, score, words))}
    />
  )
}

interface KeptProps {
  readonly isNew: boolean
  readonly status: Status
  readonly error: unknown
  readonly onStatus: (status: Status) => void
  readonly onOpen: () => void
}

function Kept({ isNew, status, error, onStatus, onOpen }: KeptProps) {
  const place = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone; reading goes on where it stood.
  useEffect(() => {
    if (isNew) place.current?.focus()
  }, [isNew])
  return (
    <div className="popup-keep" ref={place} tabIndex={-1}>
      <div className="row">
        <output className="popup-tracked">
          <Glyph name="tracked" />
          {isNew ? texts.saved : texts.tracked}
        </output>
        <StatusMenu status={status} onChange={onStatus} />
        <div className="last">
          <Button size="small" onPress={onOpen}>
            {texts.openJob}
          </Button>
        </div>
      </div>
      {error !== null && <FailureNote error={error} />}
    </div>
  )
}

function SaveForm({
  posting,
  isSaving,
  error,
  onSave,
}: {
  posting: PagePosting
  isSaving: boolean
  error: unknown
  onSave: (words: { company: string; status: Status; notes: string }) => void
}) {
  const [status, setStatus] = useState<Status>('interested')
  const [notes, setNotes] = useState('')
  const [company, setCompany] = useState(posting.company_name ?? '')
  const [isAsked, setAsked] = useState(false)
  const isNameless = company.trim() === ''
  return (
    <form
      className="popup-keep"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (!isNameless && !isSaving) onSave({ company, status, notes })
      }}
    >
      {posting.company_name === undefined && (
        <Field
          label={texts.company}
          help={texts.whyCompany}
          value={company}
          maxLength={500}
          onChange={setCompany}
          wrong={isAsked && isNameless ? texts.companyMissing : undefined}
        />
      )}
      <Field
        label={texts.notes}
        isLabelUnseen
        placeholder={texts.notesPlaceholder}
        value={notes}
        maxLength={100_000}
        onChange={setNotes}
        rows={1}
      />
      {error !== null && <FailureNote error={error} />}
      <div className="popup-save">
        <Choice
          label={texts.status}
          value={status}
          options={STATUSES}
          words={STATUS_WORDS}
          onChange={setStatus}
        />
        <Button tone="main" type="submit">
          {isSaving ? texts.saving : texts.save}
        </Button>
      </div>
    </form>
  )
}
