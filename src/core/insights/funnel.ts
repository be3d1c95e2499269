import type { Status } from '../domain/tracked-job.ts'
import { WAY } from '../domain/way.ts'
import { quantile, type Share, shareOf } from './interval.ts'
import type { JobLife } from './job-life.ts'

const DAY_MS = 86_400_000

export interface Stage {
  readonly status: Status
  /** Jobs that had this status. */
  readonly had: number
  /** Jobs that had it or a later one of the way: what a job skipped lies behind it. */
  readonly came_to: number
}

export interface Step extends Share {
  readonly from: Status
  readonly to: Status
  /** Jobs that came to `from` or past it. */
  readonly jobs: number
  /** Those that came to `to` or past it. */
  readonly went_on: number
  /** From first having `from` to first having a later status; null when no job has both in that order. */
  readonly median_days: number | null
  /** Jobs that the median is of. */
  readonly timed: number
}

export interface Flow {
  readonly from: Status
  readonly to: Status
  readonly jobs: number
}

export function stagesOf(lives: readonly JobLife[]): Stage[] {
  return WAY.map((status, place) => ({
    status,
    had: lives.filter(({ reached }) => reached[status] !== undefined).length,
    came_to: lives.filter((life) => furthest(life) >= place).length,
  }))
}

export function stepsOf(lives: readonly JobLife[]): Step[] {
  const stages = stagesOf(lives)
  return stages.slice(0, -1).map((stage, place) => {
    const next = stages[place + 1] as Stage // the last stage has no step from it
    const durations = lives.flatMap((life) => timeToGoOn(life, place) ?? []).sort((a, b) => a - b)
    const median = quantile(durations, 0.5)
    return {
      from: stage.status,
      to: next.status,
      jobs: stage.came_to,
      went_on: next.came_to,
      ...shareOf(next.came_to, stage.came_to),
      median_days: median === null ? null : Math.round((median / DAY_MS) * 10) / 10,
      timed: durations.length,
    }
  })
}

/**
 * How many jobs went from which status to which: along the way over the stages they had, and out of it
 * where they stand outside of it now. A job that was reopened stands inside again, so nothing runs back.
 */
export function flowsOf(lives: readonly JobLife[]): Flow[] {
  const counts = new Map<string, number>()
  for (const { status, reached } of lives) {
    const path: Status[] = WAY.filter((stage) => reached[stage] !== undefined)
    if (placeOf(status) < 0) path.push(status)
    for (const [index, to] of path.entries()) {
      const from = path[index - 1]
      if (from !== undefined) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([pair, jobs]) => {
      const [from, to] = pair.split(' ') as [Status, Status] // put together above
      return { from, to, jobs }
    })
    .sort((a, b) => placeOf(a.from) - placeOf(b.from) || b.jobs - a.jobs)
}

function placeOf(status: Status): number {
  return (WAY as readonly Status[]).indexOf(status) // widened, to look for the others too
}

/** The place of the last stage that a job had; a tracked job has come to the first one at least. */
function furthest({ reached }: JobLife): number {
  return Math.max(
    0,
    WAY.findLastIndex((status) => reached[status] !== undefined),
  )
}

function timeToGoOn({ reached }: JobLife, place: number): number | undefined {
  const entered = reached[WAY[place] as Status] // the caller counts within the way
  if (entered === undefined) return undefined
  const later = Math.min(...WAY.slice(place + 1).flatMap((status) => reached[status] ?? []))
  return Number.isFinite(later) && later >= entered ? later - entered : undefined
}
