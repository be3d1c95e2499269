import type { AuditEntry, AuditValue } from '#core/domain/audit.ts'
import { SOURCES, STATUSES } from '#core/domain/tracked-job.ts'
import { formatDay, formatNumber } from '../../wording/format.ts'
import { FIELD_WORDS, fieldWord, SOURCE_WORDS, STATUS_WORDS } from '../../wording/words.ts'
import { stageWord } from './interview-stage.ts'
import { texts } from './texts.ts'

const { happened } = texts

/** What one row of the audit log says to a person, a line for each thing that changed. */
export function sentencesOf(entry: AuditEntry): string[] {
  const { action, previous_value: before, new_value: after } = entry
  if (action === 'created') return [withStatus(sourceOf(after), after)]
  if (action === 'imported') return [withStatus(happened.imported, after)]
  if (action === 'deleted') return [happened.deleted]
  if (action === 'restored') return [happened.restored]
  if (isOfContact(before) || isOfContact(after)) return [contactChange(before, after)]
  return changes(before ?? {}, after ?? {})
}

/** True when taking it back leaves the job where it is. */
export function canUndo({ action }: AuditEntry): boolean {
  return action === 'updated' || action === 'status_changed' || action === 'rescored'
}

function isOfContact(value: AuditValue | null): boolean {
  return value !== null && Object.hasOwn(value, 'contact')
}

function contactChange(before: AuditValue | null, after: AuditValue | null): string {
  const [was, is] = [nameIn(before), nameIn(after)]
  if (is === undefined) return happened.fieldRemoved(texts.contact(was ?? ''))
  return was === undefined
    ? happened.fieldAdded(texts.contact(is))
    : happened.fieldChanged(texts.contact(is))
}

/** The name of the person in an audit row, which an imported one may lack. */
function nameIn(value: AuditValue | null): string | undefined {
  const contact = value?.contact
  if (typeof contact !== 'object' || contact === null) return undefined
  return 'name' in contact && typeof contact.name === 'string' ? contact.name : ''
}

function changes(before: AuditValue, after: AuditValue): string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => Object.hasOwn(FIELD_WORDS, field))
    .toSorted((one, other) => Number(other === 'status') - Number(one === 'status'))
  const lines = fields
    .filter((field) => !LISTS.has(field))
    .map((field) => change(field, before[field], after[field]))
  return lines.length > 0 ? lines : [happened.scored]
}

/** Fields that only follow from the match. */
const LISTS: ReadonlySet<string> = new Set(['matched_skills', 'missing_skills', 'summary'])
/** Fields whose text is too long to be told. */
const LONG: ReadonlySet<string> = new Set(['notes', 'description', 'rejection_reason'])
const MOMENTS = /_(at|date)$/
/** Longest value that is told in a line, in UTF-16 units. */
const TOLD = 80

function change(field: string, before: unknown, after: unknown): string {
  const name = fieldWord(field)
  const isEmptyNow = after === null || after === undefined || after === ''
  const wasEmpty = before === null || before === undefined || before === ''
  if (isEmptyNow) return happened.fieldRemoved(name)
  if (LONG.has(field)) return wasEmpty ? happened.fieldAdded(name) : happened.fieldChanged(name)
  if (wasEmpty) return happened.fieldSet(name, written(field, after))
  return happened.fieldSet(name, `${written(field, before)} → ${written(field, after)}`)
}

function written(field: string, value: unknown): string {
  if (field === 'status') {
    const status = STATUSES.find((each) => each === value)
    return status ? STATUS_WORDS[status] : String(value)
  }
  if (field === 'interview_stage') return stageWord(String(value))
  if (typeof value === 'number') return formatNumber(value)
  const text = String(value)
  if (MOMENTS.test(field) && !Number.isNaN(Date.parse(text))) return formatDay(text)
  return text.length > TOLD ? `${text.slice(0, TOLD)}…` : text
}

function sourceOf(job: AuditValue | null): string {
  const source = SOURCES.find((each) => each === job?.source)
  return source ? SOURCE_WORDS[source] : happened.added
}

function withStatus(event: string, job: AuditValue | null): string {
  const status = STATUSES.find((each) => each === job?.status)
  return status ? happened.withStatus(event, STATUS_WORDS[status]) : event
}
