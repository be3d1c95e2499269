import { rankingLevel } from '../domain/score.ts'
import { addJob, changeJob, differences, type JobChanges, type Moment } from './changes.ts'
import { type Database, storableText } from './database.ts'
import { findByLinkedInId, type NewJob, type StoredJob } from './tracked-jobs.ts'

/**
 * Saves a posting: a new one is added; one that is tracked already gets what is new in it, and keeps
 * its status, its notes and whatever else the user wrote.
 */
export function saveJob(
  db: Database,
  input: NewJob,
  moment: Moment,
  action: 'created' | 'imported',
): { readonly job: StoredJob; readonly created: boolean; readonly changed: boolean } {
  const known = input.source_linkedin_id
    ? findByLinkedInId(db, storableText(input.source_linkedin_id))
    : undefined
  if (known === undefined) {
    return { job: addJob(db, input, moment, action), created: true, changed: true }
  }
  const job = changeJob(db, known, news(known, input, moment.now), moment.now)
  return { job, created: false, changed: job !== known }
}

/** Facts of a posting, which a later reading replaces. */
const FACTS = [
  'job_title',
  'company_name',
  'location',
  'description',
  'job_url',
  'salary_min',
  'salary_max',
  'salary_currency',
  'posted_at',
  'match_percentage',
  'ranking_level',
  'matched_skills',
  'missing_skills',
  'summary',
] as const
/** What the user keeps of a job; a later saving only fills gaps. */
const NOTED = [
  'notes',
  'application_date',
  'rejection_date',
  'rejection_reason',
  'interview_date',
  'interview_stage',
  'follow_up_at',
  'applied_url',
] as const

/** What a saved posting tells of a job that is tracked already. */
export function news(known: StoredJob, input: NewJob, now: Date): JobChanges {
  const changes: Record<string, unknown> = {}
  for (const field of FACTS) {
    const value = input[field]
    if (value !== undefined && value !== null && value !== '') changes[field] = value
  }
  for (const field of NOTED) {
    if (known[field] === null && input[field]) changes[field] = input[field]
  }
  if (input.match_percentage !== undefined) {
    changes.ranking_level = input.ranking_level ?? rankingLevel(input.match_percentage)
    const rescored = Object.keys(differences(known, changes)).length > 0
    if (rescored || known.scored_at === null) changes.scored_at = now.toISOString()
  }
  // A pay range is one fact: half an old one and half a new one would be neither.
  if (changes.salary_min !== undefined || changes.salary_max !== undefined) {
    changes.salary_min = input.salary_min ?? null
    changes.salary_max = input.salary_max ?? null
  }
  return changes
}
