import { useId } from 'react'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { fieldWord } from '../../wording/words.ts'
import { dayValue } from './day-value.ts'
import { DraftField } from './draft-field.tsx'
import { STAGE_WORDS, stageWord, storedStage } from './interview-stage.ts'
import { SalaryFields } from './salary-fields.tsx'
import type { SaveChanges } from './save-changes.ts'
import { texts } from './texts.ts'

type TextName = 'location' | 'applied_url' | 'job_url' | 'interview_stage' | 'rejection_reason'
type DayName = 'follow_up_at' | 'application_date' | 'interview_date' | 'rejection_date'

/** What the user knows of an application; every field is kept as it is left. */
export function Details({ job, onSave }: { job: TrackedJob; onSave: SaveChanges }) {
  const stages = useId()
  /** An emptied field is cleared, a required one cannot be. */
  const text = (name: TextName, stored = (typed: string) => typed) => ({
    value: job[name] ?? '',
    onSave: (value: string) =>
      onSave({ [name]: value.trim() === '' ? null : stored(value) }, texts.saved(fieldWord(name))),
  })
  const day = (name: DayName) => ({
    type: 'date',
    value: dayValue(job[name]),
    onSave: (value: string) =>
      onSave({ [name]: value === '' ? null : value }, texts.saved(fieldWord(name))),
  })
  const required = (name: 'job_title' | 'company_name') => ({
    value: job[name],
    onSave: (value: string) => onSave({ [name]: value }, texts.saved(fieldWord(name))),
  })
  return (
    <section className="panel stack" aria-labelledby="details">
      <h2 id="details">{texts.details}</h2>
      <div className="job-pair">
        <DraftField label={texts.followUp} {...day('follow_up_at')} />
        <DraftField label={texts.applied} {...day('application_date')} />
        <DraftField label={texts.interview} {...day('interview_date')} />
        <DraftField
          label={texts.stage}
          list={stages}
          maxLength={100}
          value={stageWord(job.interview_stage ?? '')}
          onSave={text('interview_stage', storedStage).onSave}
        />
        <datalist id={stages}>
          {STAGE_WORDS.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </datalist>
      </div>
      <SalaryFields job={job} onSave={onSave} />
      {(job.status === 'rejected' || job.rejection_date || job.rejection_reason) && (
        <div className="job-pair">
          <DraftField label={texts.rejected} {...day('rejection_date')} />
          <DraftField label={texts.reason} {...text('rejection_reason')} />
        </div>
      )}
      <DraftField label={texts.title} maxLength={1_000} {...required('job_title')} />
      <div className="job-pair">
        <DraftField label={texts.company} maxLength={500} {...required('company_name')} />
        <DraftField label={texts.location} maxLength={500} {...text('location')} />
      </div>
      <DraftField label={texts.postingLink} type="url" maxLength={2_048} {...text('job_url')} />
      <DraftField label={texts.appliedAt} type="url" maxLength={2_048} {...text('applied_url')} />
    </section>
  )
}
