import type { EvidenceField, RankingLevel } from '#core/domain/score.ts'
import type { Source, Status, TrackedJob } from '#core/domain/tracked-job.ts'

const statuses: Readonly<Record<Status, string>> = {
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

const levels: Readonly<Record<RankingLevel, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
}

const sources: Readonly<Record<Source, string>> = {
  manual: 'Added by hand',
  scanner: 'Saved on LinkedIn',
  batch_import: 'Imported',
}

const evidence: Readonly<Record<EvidenceField, string>> = {
  job_title: 'in the title',
  description: 'in the description',
  experience: 'in your experience',
  target_role: 'in your target role',
}

/** Words for the values of the domain. */
export const en = {
  statuses,
  levels,
  sources,
  factors: { skills: 'Skills', role: 'Role', experience: 'Experience' },
  evidence,
  fields: {
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
  } satisfies Partial<Record<keyof TrackedJob, string>>,
  pay: {
    from: (pay: string) => `from ${pay}`,
    upTo: (pay: string) => `up to ${pay}`,
  },
}
