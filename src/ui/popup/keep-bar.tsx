import { useState } from 'react'
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
      <div className="popup-keep">
        <div className="row">
          <output className="popup-tracked">
            <Glyph name="tracked" />
            {save.data ? texts.saved : texts.tracked}
          </output>
          <StatusMenu
            status={setStatus.isPending ? setStatus.variables.status : tracked.status}
            onChange={(status) => setStatus.mutate({ id: tracked.id, status })}
          />
          <div className="last">
            <Button size="small" onPress={() => open(`#/jobs/${tracked.id}`)}>
              {texts.openJob}
            </Button>
          </div>
        </div>
        {setStatus.error && <FailureNote error={setStatus.error} />}
      </div>
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
      <Choice
        label={texts.status}
        value={status}
        options={STATUSES}
        words={STATUS_WORDS}
        onChange={setStatus}
      />
      <Field
        label={texts.notes}
        placeholder={texts.notesPlaceholder}
        value={notes}
        maxLength={100_000}
        onChange={setNotes}
        rows={1}
      />
      {error !== null && <FailureNote error={error} />}
      <Button tone="main" type="submit" isPending={isSaving}>
        {isSaving ? texts.saving : texts.save}
      </Button>
    </form>
  )
}
