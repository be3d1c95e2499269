import type { Status } from '../domain/tracked-job.ts'
import { fold } from '../store/fold.ts'
import type { JobField } from '../store/tracked-jobs.ts'

/** Which column of a file each field is read from; a field without one stays empty. */
export type CsvMapping = { readonly [Field in JobField]?: string | undefined }

/** How other trackers and spreadsheets call our fields, besides our own names. */
const NAMES: { readonly [Field in JobField]?: readonly string[] } = {
  job_title: ['title', 'job', 'position', 'role', 'job position', 'position title', 'job name'],
  company_name: ['company', 'employer', 'organization', 'organisation', 'firm'],
  location: ['city', 'place', 'job location'],
  description: ['job description', 'details'],
  job_url: ['url', 'link', 'job link', 'posting url', 'job posting', 'website'],
  source_linkedin_id: ['linkedin id', 'linkedin job id'],
  status: ['stage', 'state', 'application status', 'job status'],
  notes: ['note', 'comments', 'comment', 'remarks'],
  created_at: ['date saved', 'saved', 'created', 'date added', 'added', 'bookmarked'],
  application_date: ['applied', 'date applied', 'applied at', 'applied on', 'applied date'],
  interview_date: ['interview', 'interviewed', 'interview at'],
  rejection_date: ['rejected', 'date rejected'],
  rejection_reason: ['reason', 'reject reason'],
  interview_stage: ['round', 'interview round'],
  salary_min: ['min salary', 'minimum salary', 'salary from', 'min. salary'],
  salary_max: ['max salary', 'maximum salary', 'salary to', 'max. salary'],
  salary_currency: ['currency'],
  posted_at: ['date posted', 'posted', 'posting date'],
  follow_up_at: ['follow up', 'follow-up', 'next step', 'reminder', 'deadline', 'due'],
  applied_url: ['application url', 'applied via'],
  match_percentage: ['match', 'score', 'fit'],
  matched_skills: ['skills', 'tags'],
}

/** Our field for each column of a file whose name says it; every column serves one field at most. */
export function guessMapping(headers: readonly string[], fields: readonly JobField[]): CsvMapping {
  const free = new Map(headers.map((header) => [plain(header), header]))
  const mapping: Partial<Record<JobField, string>> = {}
  const take = (field: JobField, name: string) => {
    const header = free.get(plain(name))
    if (header === undefined || mapping[field] !== undefined) return
    mapping[field] = header
    free.delete(plain(name))
  }
  for (const field of fields) take(field, field)
  for (const field of fields) for (const name of NAMES[field] ?? []) take(field, name)
  return mapping
}

const STATUS_WORDS: Readonly<Record<string, Status>> = {
  saved: 'interested',
  bookmarked: 'interested',
  wishlist: 'interested',
  'to apply': 'interested',
  applying: 'interested',
  'application sent': 'applied',
  submitted: 'applied',
  interview: 'interviewed',
  interviewing: 'interviewed',
  'phone screen': 'interviewed',
  offered: 'offer',
  negotiating: 'offer',
  hired: 'accepted',
  declined: 'rejected',
  'not selected': 'rejected',
  'i withdrew': 'withdrawn',
  'no response': 'ghosted',
  closed: 'archived',
}

/** Our status for another tracker's word, or the word itself when it is none we know. */
export function statusOf(word: string): string {
  return STATUS_WORDS[plain(word)] ?? plain(word)
}

function plain(text: string): string {
  return fold(text).replaceAll(/[\s_]+/g, ' ')
}
