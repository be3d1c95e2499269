import * as z from 'zod'
import { BACKUP_REASONS, DUPLICATE_RULES, KNOWN_BY } from '../domain/keeping.ts'
import { WORK_MODES } from '../domain/posting.ts'
import { MOST_INTAKE, PROFILE_SOURCES } from '../domain/profile.ts'
import { RANKING_LEVELS } from '../domain/score.ts'
import { SOURCES, STATUSES } from '../domain/tracked-job.ts'
import { llmSettings } from '../llm/settings.ts'
import { contact, contactChanges, newContact } from './contact-fields.ts'
import {
  auditEntry,
  flag,
  jobChanges,
  LIMITS,
  moment,
  newJob,
  oneOf,
  posting,
  requiredText,
  score,
  text,
  textList,
  trackedJob,
  wholeNumber,
} from './fields.ts'
import { insights, insightsPeriod } from './insights-fields.ts'
import {
  llmBatchId,
  llmBatchStart,
  llmBatchStarted,
  llmKey,
  llmProgress,
  llmState,
  llmTest,
} from './llm-fields.ts'
import {
  companies,
  pageSettings,
  postingHistory,
  postingJob,
  postingJobChanges,
  seenOnPage,
  sighting,
  taughtTitle,
  twin,
} from './page-fields.ts'
import { dealbreakers, profile, profileList, profileName } from './profile-fields.ts'
import { jobRecord } from './record-fields.ts'
import { followUp, reminderSettings } from './reminder-fields.ts'
import { auditId, deleteConfirmation, withDescription } from './store-fields.ts'

/** Who a message comes from; see the sender check in src/extension/caller.ts. */
export type Caller = 'content' | 'popup' | 'dashboard'

const ANYONE = ['content', 'popup', 'dashboard'] as const
const OUR_PAGES = ['popup', 'dashboard'] as const

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly callers: readonly Caller[]
  /** True when it goes through the one queue of writes. */
  readonly writes: boolean
  readonly about: string
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const id = requiredText('id', LIMITS.id, 'id must be a text of at most 200 characters')
const ifUpdatedAt = z.string('if_updated_at must be the updated_at you last saw').optional()

const jobsToScore = z
  .array(posting, 'jobs array is required')
  .min(1, 'jobs array is required')
  .max(50, 'Batch size cannot exceed 50 jobs')

const statusList = z
  .string(`status must be one of: ${STATUSES.join(', ')}`)
  .max(LIMITS.search)
  .transform((list) =>
    list
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  )
  .pipe(z.array(oneOf('status', STATUSES)))

const counts = z.record(z.string(), z.int())
const skillCount = z.object({ skill: z.string(), count: z.int() })

const backup = z.object({
  id: z.string(),
  at: z.string(),
  reason: z.enum(BACKUP_REASONS),
  schema_version: z.int(),
  jobs: z.int(),
  /** Of the database file, in bytes. */
  size: z.int(),
})
const MOST_RECORDS = 'records must be a list of 1 to 100 jobs'
const MOST_CANDIDATES = 'candidates must be a list of 1 to 1000 jobs'

/**
 * Every procedure of the service worker, by the name of its handler file.
 * The names, requests and replies are the seed's HTTP endpoints; path parameters, query and body are one input.
 */
export const contract = {
  'batch-score-jobs': {
    method: 'POST',
    path: '/batch-score-jobs',
    callers: ANYONE,
    writes: false,
    about: 'Scores 1-50 postings against the given or the stored profile.',
    input: z.object(
      {
        jobs: jobsToScore,
        user_profile: profile.optional(),
        /** False asks a language model, if the user has switched that on, for those worth it. */
        quick_mode: flag('quick_mode').default(true),
        /** With `quick_mode` false: whether to hold the reply until the model has answered, at most 20 s. */
        wait: flag('wait').default(true),
      },
      'jobs array is required',
    ),
    output: z.object({
      results: z.array(score),
      batch_id: z.string(),
      processed_count: z.int(),
      processing_time_ms: z.number(),
      /**
       * The `job_id` of postings that a model may still read: with `quick_mode` true those to ask for
       * with false; with false those whose answer is on its way. Absent when there are none.
       */
      unread: z.array(z.string()).optional(),
    }),
  },
  'analyze-job': {
    method: 'POST',
    path: '/analyze-job',
    callers: ['content', 'popup'],
    writes: false,
    about: 'Scores one posting in full, without saving it.',
    input: z.object(
      { job: posting, user_profile: profile.optional() },
      'job_title and company_name are required',
    ),
    output: z.object({ result: score }),
  },
  'track-job': {
    method: 'POST',
    path: '/jobs/track',
    callers: ANYONE,
    writes: true,
    about:
      'Saves one posting. A second save of the same LinkedIn id updates what is new and keeps status and notes.',
    input: newJob,
    output: z.object({ job: trackedJob, created: z.boolean(), audit_id: auditId.optional() }),
  },
  'list-jobs': {
    method: 'GET',
    path: '/jobs',
    callers: OUR_PAGES,
    writes: false,
    about: 'One page of tracked jobs, filtered, searched and sorted.',
    input: z.object({
      page: wholeNumber('page', 1, 1_000_000).default(1),
      pageSize: wholeNumber('pageSize', 1, 100).default(10),
      status: statusList.optional(),
      minMatch: wholeNumber('minMatch', 0, 100).optional(),
      maxMatch: wholeNumber('maxMatch', 0, 100).optional(),
      ranking_level: oneOf('ranking_level', RANKING_LEVELS).optional(),
      search: text('search', LIMITS.search).optional(),
      sortBy: oneOf('sortBy', [
        'created_at',
        'match_percentage',
        'job_title',
        'company_name',
        'updated_at',
      ]).optional(),
      sortOrder: oneOf('sortOrder', ['desc', 'asc']).default('desc'),
      source: oneOf('source', SOURCES).optional(),
      since: moment('since').optional(),
      until: moment('until').optional(),
      company: text('company', LIMITS.company).optional(),
      hasNotes: flag('hasNotes').optional(),
      location: text('location', LIMITS.location).optional(),
      workMode: oneOf('workMode', WORK_MODES).optional(),
      followUpUntil: moment('followUpUntil').optional(),
      with_description: withDescription,
    }),
    output: z.object({
      jobs: z.array(trackedJob),
      total: z.int(),
      page: z.int(),
      pageSize: z.int(),
      totalPages: z.int(),
    }),
  },
  'get-job': {
    method: 'GET',
    path: '/jobs/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'One job with its people and its history; notes that it was looked at.',
    input: z.object({ id }),
    output: z.object({ job: trackedJob, contacts: z.array(contact), history: z.array(auditEntry) }),
  },
  'update-job': {
    method: 'PUT',
    path: '/jobs/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'Changes metadata. An absent field is left alone, null clears it.',
    input: z.object({ id, changes: jobChanges, if_updated_at: ifUpdatedAt }),
    output: z.object({ job: trackedJob, audit_id: auditId.optional() }),
  },
  'delete-job': {
    method: 'DELETE',
    path: '/jobs/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'Deletes a job; its audit rows stay, so that it can be restored.',
    input: z.object({ id, if_updated_at: ifUpdatedAt }),
    output: z.object({ id: z.string(), audit_id: z.int() }),
  },
  'add-contact': {
    method: 'POST',
    path: '/jobs/{job_id}/contacts',
    callers: OUR_PAGES,
    writes: true,
    about: 'Writes down a person at a job; undoable, as each change of a contact is.',
    input: z.object({ job_id: id, contact: newContact }),
    output: z.object({ contact, audit_id: auditId }),
  },
  'update-contact': {
    method: 'PUT',
    path: '/contacts/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'Changes a contact. An absent field is left alone, null clears it.',
    input: z.object({ id, changes: contactChanges }),
    output: z.object({ contact, audit_id: auditId.optional() }),
  },
  'delete-contact': {
    method: 'DELETE',
    path: '/contacts/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'Deletes a contact; its audit row keeps it, so that it can be restored.',
    input: z.object({ id }),
    output: z.object({ id: z.string(), audit_id: auditId }),
  },
  'job-stats': {
    method: 'GET',
    path: '/jobs/stats',
    callers: OUR_PAGES,
    writes: false,
    about: 'Totals, averages, the funnel and breakdowns.',
    input: z.object({}).optional(),
    output: z.object({
      total_jobs: z.int(),
      average_match_percentage: z.number().nullable(),
      by_status: counts,
      by_ranking_level: counts,
      by_source: counts,
      funnel: z.object({ current: counts, reached: counts }),
      conversion: z.array(
        z.object({
          from: z.enum(STATUSES),
          to: z.enum(STATUSES),
          reached_from: z.int(),
          reached_to: z.int(),
          rate: z.number().nullable(),
          median_days: z.number().nullable(),
        }),
      ),
      added_per_week: z.array(z.object({ week: z.string(), count: z.int() })),
      top_skill_gaps: z.array(skillCount),
      top_matched_skills: z.array(skillCount),
      salary: z.record(
        z.string(),
        z.object({ min: z.number(), median: z.number(), max: z.number(), count: z.int() }),
      ),
    }),
  },
  insights: {
    method: 'GET',
    path: '/insights',
    callers: OUR_PAGES,
    writes: false,
    about:
      'What the history says of the jobs added in a period: stages, answers, breakdowns and pay.',
    input: insightsPeriod,
    output: insights,
  },
  'import-jobs': {
    method: 'POST',
    path: '/jobs/batch',
    callers: OUR_PAGES,
    writes: true,
    about: 'Imports 1-100 jobs in one transaction, all or nothing.',
    input: z.object(
      {
        jobs: z
          .array(newJob, 'jobs array is required')
          .min(1, 'jobs array is required')
          .max(100, 'Batch size cannot exceed 100 jobs'),
      },
      'jobs array is required',
    ),
    output: z.object({ imported: z.int(), updated: z.int(), ids: z.array(z.string()) }),
  },
  'lookup-jobs': {
    method: 'GET',
    path: '/jobs/lookup',
    callers: ANYONE,
    writes: false,
    about: 'Which of these LinkedIn ids are tracked, and where they stand.',
    input: z.object({
      ids: z
        .array(text('ids', LIMITS.id), 'ids must be a list of 1 to 200 LinkedIn ids')
        .min(1, 'ids must be a list of 1 to 200 LinkedIn ids')
        .max(200, 'ids must be a list of 1 to 200 LinkedIn ids'),
    }),
    output: z.object({
      jobs: z.record(
        z.string(),
        z.object({
          id: z.string(),
          status: z.enum(STATUSES),
          updated_at: z.string(),
          application_date: z.string().nullable(),
        }),
      ),
    }),
  },
  'undo-change': {
    method: 'POST',
    path: '/audit/{audit_id}/undo',
    callers: OUR_PAGES,
    writes: true,
    about: 'Takes one change back, or restores a deleted job.',
    input: z.object({ audit_id: wholeNumber('audit_id', 1, Number.MAX_SAFE_INTEGER) }),
    output: z.object({ job: trackedJob.nullable() }),
  },
  'get-profile': {
    method: 'GET',
    path: '/profile',
    callers: OUR_PAGES,
    writes: false,
    about: 'The active profile; empty before the first run is finished.',
    input: z.object({}).optional(),
    output: z.object({ profile }),
  },
  'save-profile': {
    method: 'PUT',
    path: '/profile',
    callers: OUR_PAGES,
    writes: true,
    about: 'Replaces what is in the active profile.',
    input: z.object(
      { profile },
      'profile must be an object with skills, experience and target_role',
    ),
    output: z.object({ profile }),
  },
  'list-profiles': {
    method: 'GET',
    path: '/profiles',
    callers: OUR_PAGES,
    writes: false,
    about: 'All profiles of the user, and which one is active.',
    input: z.object({}).optional(),
    output: profileList,
  },
  'add-profile': {
    method: 'POST',
    path: '/profiles',
    callers: OUR_PAGES,
    writes: true,
    about: 'Adds a named profile and makes it the active one.',
    input: z.object(
      { name: profileName, profile },
      'profile must be an object with skills, experience and target_role',
    ),
    output: profileList,
  },
  'change-profile': {
    method: 'PUT',
    path: '/profiles/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'Renames a profile, replaces what is in it, or makes it the active one.',
    input: z.object({
      id,
      name: profileName.optional(),
      profile: profile.optional(),
      dealbreakers: dealbreakers.optional(),
      active: z.literal(true, 'active must be true or absent').optional(),
    }),
    output: profileList,
  },
  'delete-profile': {
    method: 'DELETE',
    path: '/profiles/{id}',
    callers: OUR_PAGES,
    writes: true,
    about: 'Deletes a profile; the last one cannot be deleted.',
    input: z.object({ id }),
    output: profileList,
  },
  'read-profile': {
    method: 'POST',
    path: '/profiles/read',
    callers: OUR_PAGES,
    writes: false,
    about:
      'Reads a profile from a résumé, JSON Resume, LinkedIn’s export or profile page. Stores nothing.',
    input: z.object({
      source: oneOf('source', PROFILE_SOURCES),
      /** The text of the source; of a zip, its bytes in base64. */
      content: requiredText(
        'content',
        MOST_INTAKE,
        'content must be the text or the file to read a profile from',
      ),
    }),
    output: z.object({
      profile,
      /** Written for the user: what was not found. */
      notes: z.array(z.string()),
    }),
  },
  'learn-next': {
    method: 'GET',
    path: '/learn-next',
    callers: OUR_PAGES,
    writes: false,
    about:
      'For each skill that tracked jobs ask for and the profile lacks, what learning it would change.',
    input: z.object({}).optional(),
    output: z.object({
      skills: z.array(
        z.object({
          skill: z.string(),
          /** Postings that would become `high` with this skill alone. */
          postings_to_high: z.int(),
          /** By how many points all scores together would rise. */
          points: z.int(),
          postings_asking: z.int(),
        }),
      ),
      /** Tracked jobs whose description is known and that no dealbreaker holds down. */
      postings: z.int(),
      /** Tracked jobs left out because a dealbreaker holds them down. */
      held_down: z.int(),
      /** Tracked jobs left out because their description is not known. */
      without_description: z.int(),
    }),
  },
  'store-health': {
    method: 'GET',
    path: '/health',
    callers: OUR_PAGES,
    writes: false,
    about: 'What the last opening of the database found and repaired.',
    input: z.object({}).optional(),
    output: z.object({
      schema_version: z.int(),
      jobs: z.int(),
      journal_entries: z.int(),
      read_only: z.boolean(),
      /** Sentences for the user about damage that was found; empty when there was none. */
      recovery: z.array(z.string()),
    }),
  },
  'dismiss-recovery': {
    method: 'DELETE',
    path: '/health/recovery',
    callers: OUR_PAGES,
    writes: true,
    about: 'Clears the sentences about damage; what could not be read stays for the export.',
    input: z.object({}).optional(),
    output: z.object({}),
  },
  'board-at': {
    method: 'GET',
    path: '/jobs/at',
    callers: OUR_PAGES,
    writes: false,
    about: 'The board as it stood at a moment, from the audit log.',
    input: z.object({ at: moment('at') }),
    output: z.object({
      at: z.string(),
      by_status: counts,
      /** The newest first. */
      jobs: z.array(
        z.object({
          id: z.string(),
          job_title: z.string(),
          company_name: z.string(),
          status: z.enum(STATUSES),
          match_percentage: z.int(),
          created_at: z.string(),
          /** False when the job was deleted since. */
          still_there: z.boolean(),
        }),
      ),
    }),
  },
  'list-backups': {
    method: 'GET',
    path: '/backups',
    callers: OUR_PAGES,
    writes: false,
    about: 'The backups there are, the newest first.',
    input: z.object({}).optional(),
    output: z.object({ backups: z.array(backup) }),
  },
  'create-backup': {
    method: 'POST',
    path: '/backups',
    callers: OUR_PAGES,
    // It has the store's own lane: in the queue, every write would wait for it.
    writes: false,
    about: 'Makes a backup now.',
    input: z.object({}).optional(),
    output: z.object({ backup }),
  },
  'restore-backup': {
    method: 'POST',
    path: '/backups/{id}/restore',
    callers: OUR_PAGES,
    writes: true,
    about: 'Puts a backup in place of the database, after a backup of what is there.',
    input: z.object({ id }),
    output: z.object({ jobs: z.int() }),
  },
  'delete-everything': {
    method: 'DELETE',
    path: '/everything',
    callers: ['dashboard'],
    writes: true,
    about:
      'Erases jobs, history, backups, profiles, settings, keys and granted permissions for good.',
    input: z.object({ confirm: deleteConfirmation }),
    output: z.object({}),
  },
  'begin-export': {
    method: 'POST',
    path: '/export',
    callers: OUR_PAGES,
    // It has the store's own lane: in the queue, every write would wait for it.
    writes: false,
    about: 'Fixes the database file as it is now, to be fetched in parts.',
    input: z.object({}).optional(),
    output: z.object({ generation: z.int(), size: z.int(), parts: z.int() }),
  },
  'export-part': {
    method: 'GET',
    path: '/export/{generation}/{part}',
    callers: OUR_PAGES,
    writes: false,
    about: 'One part of the database file, in base64.',
    input: z.object({
      generation: wholeNumber('generation', 1, Number.MAX_SAFE_INTEGER),
      part: wholeNumber('part', 0, 1_000_000),
    }),
    output: z.object({ data: z.string() }),
  },
  'export-jobs': {
    method: 'GET',
    path: '/export/jobs',
    callers: OUR_PAGES,
    writes: false,
    about: 'Some jobs with every change of each, deleted ones too, in the order of their ids.',
    input: z.object({
      after: text('after', LIMITS.id).optional(),
      /** Of these jobs alone. */
      ids: textList('ids', 200, LIMITS.id).optional(),
    }),
    output: z.object({
      records: z.array(jobRecord),
      /** What to ask for next; null after the last. */
      next: z.string().nullable(),
    }),
  },
  'export-unreadable': {
    method: 'GET',
    path: '/export/unreadable',
    callers: OUR_PAGES,
    writes: false,
    about: 'What was found damaged and could not be read, as it is stored.',
    input: z.object({}).optional(),
    output: z.object({ records: z.record(z.string(), z.unknown()) }),
  },
  'preview-import': {
    method: 'POST',
    path: '/import/preview',
    callers: OUR_PAGES,
    writes: false,
    about: 'Which of these jobs are on the board already, and by what they are known.',
    input: z.object({
      candidates: z
        .array(
          z.object({
            id: text('id', LIMITS.id).optional(),
            source_linkedin_id: text('source_linkedin_id', LIMITS.id).nullable().optional(),
            job_title: text('job_title', LIMITS.title),
            company_name: text('company_name', LIMITS.company),
          }),
          MOST_CANDIDATES,
        )
        .min(1, MOST_CANDIDATES)
        .max(1000, MOST_CANDIDATES),
    }),
    output: z.object({
      known: z.array(z.object({ index: z.int(), id: z.string(), by: z.enum(KNOWN_BY) })),
    }),
  },
  'import-records': {
    method: 'POST',
    path: '/import',
    callers: OUR_PAGES,
    writes: true,
    about:
      'Imports 1-100 jobs of an export with their history, in one transaction, all or nothing.',
    input: z.object({
      records: z.array(jobRecord, MOST_RECORDS).min(1, MOST_RECORDS).max(100, MOST_RECORDS),
      duplicates: oneOf('duplicates', DUPLICATE_RULES).default('skip'),
    }),
    output: z.object({
      added: z.int(),
      updated: z.int(),
      skipped: z.int(),
      /** The job each record became or was found to be; null for a deleted one. */
      ids: z.array(z.string().nullable()),
    }),
  },
  'note-sightings': {
    method: 'POST',
    path: '/sightings',
    callers: ['content'],
    writes: true,
    about: 'Writes down 1-100 postings that a page shows, and tells what is known of each.',
    input: seenOnPage,
    output: z.object({ sightings: z.array(sighting) }),
  },
  'job-sightings': {
    method: 'GET',
    path: '/jobs/{id}/sightings',
    callers: OUR_PAGES,
    writes: false,
    about:
      "When a tracked job's posting was on the screen, and which other numbers stand for the same posting.",
    input: z.object({ id }),
    output: z.object({
      /** Null when it was never seen, or so long ago that it is forgotten. */
      sighting: sighting.nullable(),
      searches: z.array(z.string()),
      twins: z.array(twin),
    }),
  },
  'lookup-companies': {
    method: 'GET',
    path: '/companies/lookup',
    callers: ANYONE,
    writes: false,
    about: 'Which jobs of these 1-50 companies are tracked, at most five of each.',
    input: z.object({ companies }),
    output: z.object({
      companies: z.array(
        z.object({
          company: z.string(),
          jobs: z.array(
            z.object({
              id: z.string(),
              job_title: z.string(),
              status: z.enum(STATUSES),
              application_date: z.string().nullable(),
              source_linkedin_id: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  },
  'get-page-settings': {
    method: 'GET',
    path: '/page-settings',
    callers: ANYONE,
    writes: false,
    about:
      "What the extension does on LinkedIn's pages beside scoring, and what it was taught there.",
    input: z.object({}).optional(),
    output: z.object({
      settings: pageSettings,
      /** Whether the panel beside an open posting was left open. */
      panel_open: z.boolean(),
      taught: z.array(taughtTitle),
    }),
  },
  'save-page-settings': {
    method: 'PUT',
    path: '/page-settings',
    callers: OUR_PAGES,
    writes: true,
    about: 'Replaces those settings. Turning the sightings off forgets them.',
    input: z.object({ settings: pageSettings }),
    output: z.object({ settings: pageSettings }),
  },
  'remember-panel': {
    method: 'PUT',
    path: '/page-settings/panel',
    callers: ['content'],
    writes: true,
    about: 'Notes whether the panel beside an open posting is open or only its handle is shown.',
    input: z.object({ is_open: flag('is_open') }),
    output: z.object({}),
  },
  'teach-title': {
    method: 'POST',
    path: '/taught-titles',
    callers: ['content'],
    writes: true,
    about: 'Keeps where the titles of one layout stand, as the user showed it on a card.',
    input: taughtTitle,
    output: z.object({}),
  },
  'forget-title': {
    method: 'DELETE',
    path: '/taught-titles',
    callers: OUR_PAGES,
    writes: true,
    about: 'Forgets such a place.',
    input: taughtTitle,
    output: z.object({ taught: z.array(taughtTitle) }),
  },
  'posting-job': {
    method: 'GET',
    path: '/jobs/{id}/standing',
    callers: ['content'],
    writes: false,
    about: 'Where the tracked job of an open posting stands: status, notes and its latest changes.',
    input: z.object({ id }),
    output: z.object({ job: postingJob, history: postingHistory }),
  },
  'change-posting-job': {
    method: 'PUT',
    path: '/jobs/{id}/standing',
    callers: ['content'],
    writes: true,
    about:
      'Changes status and notes of the tracked job of an open posting, and nothing else of it.',
    input: z.object({ id, changes: postingJobChanges, if_updated_at: ifUpdatedAt }),
    output: z.object({ job: postingJob, history: postingHistory }),
  },
  'list-follow-ups': {
    method: 'GET',
    path: '/follow-ups',
    callers: OUR_PAGES,
    writes: false,
    about: 'Jobs with a follow-up date that are not archived, the earliest first, 500 on a page.',
    input: z.object({ page: wholeNumber('page', 1, 1_000_000).default(1) }),
    output: z.object({
      follow_ups: z.array(followUp),
      total: z.int(),
      /** The page to ask for next; null after the last. */
      next: z.int().nullable(),
    }),
  },
  'get-reminder-settings': {
    method: 'GET',
    path: '/reminders/settings',
    callers: OUR_PAGES,
    writes: false,
    about: 'How the user is reminded of follow-ups.',
    input: z.object({}).optional(),
    output: z.object({ settings: reminderSettings }),
  },
  'save-reminder-settings': {
    method: 'PUT',
    path: '/reminders/settings',
    callers: OUR_PAGES,
    writes: true,
    about: 'Replaces those settings, and acts on them at once.',
    input: z.object({ settings: reminderSettings }),
    output: z.object({ settings: reminderSettings }),
  },
  'open-dashboard': {
    method: 'POST',
    path: '/dashboard/open',
    callers: ['content', 'popup'],
    writes: false,
    about: 'Opens the dashboard in a tab, at a job when one is named.',
    input: z.object({ job_id: text('job_id', LIMITS.id).optional() }).optional(),
    output: z.object({}),
  },
  'get-llm-settings': {
    method: 'GET',
    path: '/llm/settings',
    callers: OUR_PAGES,
    writes: false,
    about: 'How postings are read by a language model, without the key.',
    input: z.object({}).optional(),
    output: llmState,
  },
  'save-llm-settings': {
    method: 'PUT',
    path: '/llm/settings',
    callers: OUR_PAGES,
    writes: true,
    about: 'Replaces the settings of reading by a model; switching it off ends every batch.',
    input: z.object({ settings: llmSettings }),
    output: llmState,
  },
  'save-llm-key': {
    method: 'PUT',
    path: '/llm/key',
    callers: OUR_PAGES,
    writes: true,
    about: 'Keeps the key for the server in the settings; no reply, export or error ever holds it.',
    input: z.object({ key: llmKey }),
    output: llmState,
  },
  'delete-llm-key': {
    method: 'DELETE',
    path: '/llm/key',
    callers: OUR_PAGES,
    writes: true,
    about: 'Forgets the key, and ends every batch.',
    input: z.object({}).optional(),
    output: llmState,
  },
  'test-llm-key': {
    method: 'POST',
    path: '/llm/test',
    callers: OUR_PAGES,
    writes: false,
    about: 'Tries the server and the key by asking for the list of models; sends no posting.',
    input: z.object({}).optional(),
    output: llmTest,
  },
  'list-llm-models': {
    method: 'GET',
    path: '/llm/models',
    callers: OUR_PAGES,
    writes: false,
    about: 'The models the account may use, those known to fit first.',
    input: z.object({}).optional(),
    output: z.object({ models: z.array(z.string()) }),
  },
  'start-llm-batch': {
    method: 'POST',
    path: '/llm/batches',
    callers: OUR_PAGES,
    writes: false,
    about: 'Asks a model about tracked jobs, or about postings given; at most 500 at once.',
    input: llmBatchStart,
    output: llmBatchStarted,
  },
  'llm-progress': {
    method: 'GET',
    path: '/llm/progress',
    callers: OUR_PAGES,
    writes: false,
    about: 'How far the open batches are, why they wait, and how the last one ended.',
    input: z.object({}).optional(),
    output: llmProgress,
  },
  'cancel-llm-batch': {
    method: 'POST',
    path: '/llm/cancel',
    callers: OUR_PAGES,
    writes: false,
    about: 'Asks nothing more of one batch, or of all; answers that came stay.',
    input: z.object({ batch_id: llmBatchId }).optional(),
    output: z.object({ cancelled: z.int() }),
  },
} as const satisfies Record<string, Operation>

export type Contract = typeof contract
export type OperationName = keyof Contract
/** Nobody changes what travels, so that a value of the domain fits as it is. */
type Frozen<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
  : Value

/** What a caller passes, before defaults are filled in. */
export type Request<Name extends OperationName> = Frozen<z.input<Contract[Name]['input']>>
/** What a handler gets, parsed. */
export type Input<Name extends OperationName> = Frozen<z.output<Contract[Name]['input']>>
export type Output<Name extends OperationName> = Frozen<z.output<Contract[Name]['output']>>

/** The one message that travels: a name and an unparsed input. */
export interface Message {
  readonly operation: string
  readonly input?: unknown
  /** A UUID; asking again with the same does a write once. */
  readonly request_id?: string
  /** True when no answer came the first time. */
  readonly again?: boolean
}
