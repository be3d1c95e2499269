import { rankingLevel } from '#core/domain/score.ts'
import { STATUS_DATE, type Status, type TrackedJob } from '#core/domain/tracked-job.ts'
import type { NewJob } from '#core/store/tracked-jobs.ts'

/** A job of the model: what the contract says, without the times that only the clock knows. */
export type ModelJob = Omit<TrackedJob, 'created_at' | 'updated_at' | 'last_viewed_at'>

interface Change {
  readonly id: string
  readonly before: ModelJob | undefined
  readonly after: ModelJob | undefined
  undone: boolean
  readonly undoes: number | undefined
}

/** A board in plain objects, as simple as the contract lets it be. */
export class BoardModel {
  readonly jobs = new Map<string, ModelJob>()
  readonly changes: Change[] = []

  track(id: string, input: NewJob, at: string): string {
    const known = [...this.jobs.values()].find(
      (job) =>
        job.source_linkedin_id !== null && job.source_linkedin_id === input.source_linkedin_id,
    )
    if (known) {
      const news = Object.fromEntries(
        Object.entries(input).filter(
          ([field, value]) =>
            !['status', 'notes', 'source', 'source_linkedin_id'].includes(field) &&
            value !== null &&
            value !== undefined &&
            value !== '',
        ),
      )
      if (known.notes === null && input.notes) news.notes = input.notes
      if (input.match_percentage !== undefined)
        news.ranking_level = rankingLevel(input.match_percentage)
      this.#change(known.id, { ...known, ...news })
      return known.id
    }
    const match = input.match_percentage ?? 0
    const job: ModelJob = {
      ...EMPTY,
      ...JSON.parse(JSON.stringify(input)),
      id,
      match_percentage: match,
      ranking_level: rankingLevel(match),
    }
    this.#change(id, this.#dated(job, job.status, at))
    return id
  }

  /** @returns whether there was such a job */
  update(id: string, changes: Partial<ModelJob>, at: string): boolean {
    const job = this.jobs.get(id)
    if (!job) return false
    const next = { ...job, ...changes }
    const entered = next.status !== job.status
    this.#change(id, entered ? this.#dated(next, next.status, at) : next)
    return true
  }

  remove(id: string): boolean {
    if (!this.jobs.has(id)) return false
    this.#change(id, undefined)
    return true
  }

  /** Takes the change back that has this number in the audit log. @returns false when that is refused */
  undo(number: number): boolean {
    const change = this.changes[number - 1]
    if (!change || change.undone) return false
    const now = this.jobs.get(change.id)
    let next: ModelJob | undefined
    if (change.after === undefined) {
      const back = change.before
      const taken = [...this.jobs.values()].some(
        (job) => back?.source_linkedin_id && job.source_linkedin_id === back.source_linkedin_id,
      )
      if (now || taken) return false
      next = back
    } else {
      if (!now) return false
      if (change.before !== undefined) {
        const { before, after } = change
        const stands = (field: keyof ModelJob) =>
          differ(before[field], after[field]) && !differ(now[field], after[field])
        const fields = (Object.keys(before) as (keyof ModelJob)[]).filter(
          (field) => stands(field) && (field !== 'ranking_level' || stands('match_percentage')),
        )
        if (fields.length === 0) return false
        next = { ...now, ...Object.fromEntries(fields.map((field) => [field, before[field]])) }
      }
    }
    this.#change(change.id, next, number)
    this.#markUndone(number, true)
    return true
  }

  /** An undo that is itself undone puts the first change in force again. */
  #markUndone(number: number, undone: boolean): void {
    const change = this.changes[number - 1]
    if (!change) return
    change.undone = undone
    if (change.undoes !== undefined) this.#markUndone(change.undoes, !undone)
  }

  #dated(job: ModelJob, status: Status, at: string): ModelJob {
    const field = STATUS_DATE[status as keyof typeof STATUS_DATE] as
      | (typeof STATUS_DATE)[keyof typeof STATUS_DATE]
      | undefined // other statuses have none
    return field && job[field] === null ? { ...job, [field]: at } : job
  }

  #change(id: string, after: ModelJob | undefined, undoes?: number): void {
    const before = this.jobs.get(id)
    if (undoes === undefined && before && after && !differ(before, after)) return
    this.changes.push({ id, before, after, undone: false, undoes })
    if (after) this.jobs.set(id, after)
    else this.jobs.delete(id)
  }
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

const EMPTY: ModelJob = {
  id: '',
  job_title: '',
  company_name: '',
  location: null,
  description: null,
  job_url: null,
  source_linkedin_id: null,
  match_percentage: 0,
  ranking_level: 'low',
  matched_skills: [],
  missing_skills: [],
  status: 'new',
  notes: null,
  application_date: null,
  rejection_date: null,
  rejection_reason: null,
  interview_date: null,
  interview_stage: null,
  salary_min: null,
  salary_max: null,
  source: 'manual',
  summary: null,
  salary_currency: null,
  posted_at: null,
  follow_up_at: null,
  applied_url: null,
}
