import type { StoredAuditEntry } from '#core/store/audit-log.ts'
import { entryOf } from '#core/store/audit-log.ts'
import type { Database } from '#core/store/persistence.ts'
import { JOB_FIELDS, jobOf, type NewJob, type StoredJob } from '#core/store/tracked-jobs.ts'

const WORDS =
  'backend frontend platform data cloud senior junior remote hybrid python rust go react kotlin sql kafka docker team design product growth market system test release deploy monitor review plan ship learn mentor lead build scale secure audit budget report client partner region office shift'.split(
    ' ',
  )

/** Numbers that look random and are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

export function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
}

/** A made-up job, the same for the same number. */
export function madeUpJob(number: number, descriptionWords = 20): NewJob {
  const random = sequence(number * 7_919 + 1)
  return {
    job_title: `${words(random, 2)} engineer ${number}`,
    company_name: `${words(random, 1)} works`,
    location: ['Berlin', 'Zürich', 'Remote', 'São Paulo'][number % 4],
    description: words(random, descriptionWords),
    source_linkedin_id: String(3_000_000_000 + number),
    match_percentage: Math.floor(random() * 101),
    matched_skills: ['Python', 'SQL'].slice(number % 3),
    missing_skills: ['Rust', 'Kafka', 'Go'].slice(number % 4),
    source: 'scanner',
    ...(number % 2 === 0
      ? { salary_min: 50_000 + number, salary_max: 60_000 + number, salary_currency: 'EUR' }
      : {}),
  }
}

/** All jobs and all audit rows, in a fixed order. */
export interface Contents {
  readonly jobs: readonly StoredJob[]
  readonly audit: readonly StoredAuditEntry[]
}

export function contentsOf(db: Database): Contents {
  return {
    jobs: db.all(`SELECT ${JOB_FIELDS.join(', ')} FROM tracked_jobs ORDER BY id`).map(jobOf),
    audit: db.all('SELECT * FROM job_audit_log ORDER BY id').map(entryOf),
  }
}
