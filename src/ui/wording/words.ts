import type { EvidenceField, RankingLevel } from '#core/domain/score.ts'
import type { Source, Status, TrackedJob } from '#core/domain/tracked-job.ts'

/** Words for the values of the domain, the same on every page. */

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: 'New',
  interested: 'Interested',
  applied: 'Applied',
  interviewed: 'Interviewed',
  rejected: 'Rejected',
  offer: 'Offer',
  accepted: 'Accepted',
  withdrawn: 'Withdrawn',
  ghosted: 'No answer',
  archived: 'Archived',
}

export const LEVEL_WORDS: Readonly<Record<RankingLevel, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
}

export const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  manual: 'Added by hand',
  scanner: 'Saved on LinkedIn',
  batch_import: 'Imported',
}

export const FACTOR_WORDS = { skills: 'Skills', role: 'Role', experience: 'Experience' } as const

export const EVIDENCE_WORDS: Readonly<Record<EvidenceField, string>> = {
  job_title: 'in the title',
  description: 'in the description',
  experience: 'in your experience',
  target_role: 'in your target role',
}

/** Fields of a job as a person calls them; those that are missing here are never shown by name. */
export const FIELD_WORDS: Readonly<Partial<Record<keyof TrackedJob, string>>> = {
  job_title: 'Title',
  company_name: 'Company',
  location: 'Location',
  description: 'Posting text',
  job_url: 'Posting link',
  match_percentage: 'Match',
  status: 'Status',
  notes: 'Notes',
  application_date: 'Applied on',
  rejection_date: 'Rejected on',
  rejection_reason: 'Reason for rejection',
  interview_date: 'Interview on',
  interview_stage: 'Interview stage',
  salary_min: 'Salary from',
  salary_max: 'Salary to',
  salary_currency: 'Currency',
  summary: 'Summary',
  posted_at: 'Posted on',
  follow_up_at: 'Follow-up on',
  applied_url: 'Applied at',
  matched_skills: 'Matched skills',
  missing_skills: 'Missing skills',
}

/** A field's name for a person, or the field itself when it has none. */
export function fieldWord(field: string): string {
  return Object.hasOwn(FIELD_WORDS, field)
    ? (FIELD_WORDS[field as keyof TrackedJob] ?? field) // one of the record's own keys
    : field
}
