import { useState } from 'react'
import { Group } from 'react-aria-components'
import { Failure } from '#core/domain/failure.ts'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { failureText } from '../../parts/failure-text.ts'
import { Field } from '../../parts/field.tsx'
import type { SaveChanges } from './save-changes.ts'
import { texts } from './texts.ts'

type Pay = Pick<TrackedJob, 'salary_min' | 'salary_max' | 'salary_currency'>
interface Draft {
  readonly min: string
  readonly max: string
  readonly currency: string
}

/** The two ends and the currency are one fact: they are kept together, when the group is left. */
export function SalaryFields({ job, onSave }: { job: Pay; onSave: SaveChanges }) {
  const stored = draftOf(job)
  const [draft, setDraft] = useState<Draft>()
  const [wrong, setWrong] = useState<{ field?: string | undefined; text: string }>()
  const shown = draft ?? stored
  const set = (part: keyof Draft) => (text: string) => setDraft({ ...shown, [part]: text })

  const save = () => {
    if (draft === undefined) return
    const min = amountOf(draft.min)
    const max = amountOf(draft.max)
    if (min === undefined || max === undefined) {
      setWrong({
        field: min === undefined ? 'salary_min' : 'salary_max',
        text: texts.wholeNumber,
      })
      return
    }
    const currency = draft.currency.trim().toUpperCase() || null
    const changes = { salary_min: min, salary_max: max, salary_currency: currency }
    onSave(changes, texts.saved(texts.salary)).then(
      () => {
        setDraft(undefined)
        setWrong(undefined)
      },
      (error: unknown) => {
        if (!(error instanceof Failure) || error.code !== 'invalid') return
        setWrong({ field: error.details.field?.split('.').at(-1), text: failureText(error).title })
      },
    )
  }
  const wrongOf = (field: string) => (wrong?.field === field ? wrong.text : undefined)
  return (
    <Group
      className="field"
      aria-label={texts.salary}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save()
      }}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    >
      <span className="label">{texts.salary}</span>
      <div className="job-salary">
        <Field
          label={texts.salaryFrom}
          inputMode="numeric"
          value={shown.min}
          wrong={wrongOf('salary_min')}
          onChange={set('min')}
        />
        <Field
          label={texts.salaryTo}
          inputMode="numeric"
          value={shown.max}
          wrong={wrongOf('salary_max')}
          onChange={set('max')}
        />
        <Field
          label={texts.currency}
          maxLength={3}
          placeholder="EUR"
          value={shown.currency}
          wrong={wrongOf('salary_currency')}
          onChange={set('currency')}
        />
      </div>
    </Group>
  )
}

function draftOf({ salary_min, salary_max, salary_currency }: Pay): Draft {
  return {
    min: salary_min === null ? '' : String(salary_min),
    max: salary_max === null ? '' : String(salary_max),
    currency: salary_currency ?? '',
  }
}

/** "75,000" and "75 000" are meant as 75000; null is no amount, undefined is none of these. */
function amountOf(text: string): number | null | undefined {
  const digits = text.replace(/[\s,.'’\u00a0\u202f]/g, '')
  if (digits === '') return null
  return /^\d{1,10}$/.test(digits) && Number(digits) <= 1_000_000_000 ? Number(digits) : undefined
}
