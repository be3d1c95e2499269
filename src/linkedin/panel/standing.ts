import type { Output, Request } from '#core/api/contract.ts'
import { Failure } from '#core/domain/failure.ts'
import { STATUSES } from '#core/domain/tracked-job.ts'
import { dayText } from '../badge/card-note-texts.ts'
import { build } from '../badge/element.ts'
import { failureText, historyText, statusText, texts } from '../badge/texts.ts'
import type { CompanyJob } from '../page-companies.ts'

export type Standing = Output<'posting-job'>
export type StandingChanges = Request<'change-posting-job'>['changes']

export interface StandingActions {
  /** Rejects with a `Failure` whose text is for the user. */
  change(job: Standing['job'], changes: StandingChanges): Promise<void>
  openJob(id: string): void
}

/** Status, note and history of a tracked job, and what else is tracked of its company. */
export interface StandingPart {
  readonly element: HTMLElement
  /** Follows what is known; what the user is typing stays. */
  show(standing: Standing | undefined, others: readonly CompanyJob[]): void
}

export function drawStanding(document: Document, actions: StandingActions): StandingPart {
  const select = build(document, 'select', '')
  for (const status of STATUSES) {
    const option = build(document, 'option', '', statusText(status))
    option.value = status
    select.append(option)
  }
  const note = build(document, 'textarea', '')
  note.ariaLabel = texts.note
  note.maxLength = LONGEST_NOTE
  const word = build(document, 'p', 'note')
  word.role = 'status'
  const past = build(document, 'ul', 'past')
  const own = build(
    document,
    'div',
    '',
    build(document, 'label', '', texts.status, select),
    build(document, 'label', '', texts.note),
    note,
    word,
    build(document, 'h3', '', texts.history),
    past,
  )
  const others = build(document, 'div', '')
  const element = build(document, 'div', 'standing', own, others)
  let shown: Standing | undefined

  async function change(changes: StandingChanges): Promise<void> {
    if (!shown) return
    word.className = 'note'
    word.textContent = ''
    try {
      await actions.change(shown.job, changes)
      word.textContent = texts.kept
    } catch (error) {
      word.className = 'note alarm'
      word.textContent =
        error instanceof Failure ? failureText(error.message, error.details.hint) : texts.noAnswer
    }
  }
  select.addEventListener('change', () => {
    const status = STATUSES.find((one) => one === select.value)
    if (status) void change({ status })
  })
  const keepNote = () => void change({ notes: note.value.trim() || null })
  note.addEventListener('change', keepNote)

  return {
    element,
    show(standing, jobs) {
      const isOther = standing?.job.id !== shown?.job.id
      const wasTouched = note.value !== (shown?.job.notes ?? '')
      // The page went on to another posting while a note was being written.
      if (isOther && shown && wasTouched) keepNote()
      shown = standing
      own.hidden = standing === undefined
      element.hidden = !standing && jobs.length === 0
      if (isOther) word.textContent = ''
      if (standing) {
        select.value = standing.job.status
        // What is being written is not replaced by what is kept.
        if (isOther || !wasTouched) note.value = standing.job.notes ?? ''
        past.replaceChildren(
          ...standing.history.map(({ action, status, timestamp }) =>
            build(document, 'li', '', historyText(dayText(timestamp), action, status)),
          ),
        )
      }
      others.replaceChildren(...(jobs.length > 0 ? drawOthers(document, jobs, actions) : []))
    },
  }
}

/** The contract's longest note, in UTF-16 units; a test holds the two together. */
export const LONGEST_NOTE = 100_000

function* drawOthers(
  document: Document,
  jobs: readonly CompanyJob[],
  { openJob }: StandingActions,
): Generator<Node> {
  yield build(document, 'h3', '', texts.others)
  for (const { id, job_title, status } of jobs) {
    const open = build(document, 'button', 'plain', job_title)
    open.type = 'button'
    open.addEventListener('click', () => openJob(id))
    yield build(document, 'div', '', open, statusText(status))
  }
}
