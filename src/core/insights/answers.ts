import { type Share, shareOf } from './interval.ts'
import { type JobLife, timeToAnswer, wasAnswered, wasApplied, wasInvited } from './job-life.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** Two years; a longer row of columns says nothing more. */
const MOST_WEEKS = 104

/** Applications of one group, and how many were answered. */
export interface AnswerRate extends Share {
  readonly jobs: number
  readonly applied: number
  readonly answered: number
  /** Answered by an interview or better. */
  readonly invited: number
}

export interface MatchBand extends AnswerRate {
  /** The scores of the band, both included. */
  readonly from: number
  readonly to: number
}

export interface Group extends AnswerRate {
  /** Null for jobs that do not say. */
  readonly value: string | null
}

export interface CurvePoint {
  /** Whole days since applying, begun ones counted: 1 is within 24 hours. */
  readonly day: number
  /** Answers that had come by then. */
  readonly answers: number
}

/** `rate` is the share of applications that were answered. */
export function answerRate(lives: readonly JobLife[]): AnswerRate {
  const applied = lives.filter(wasApplied)
  const answered = applied.filter(wasAnswered).length
  return {
    jobs: lives.length,
    applied: applied.length,
    answered,
    invited: applied.filter(wasInvited).length,
    ...shareOf(answered, applied.length),
  }
}

/** The answers by the day they came on; only answers whose application has a moment before them. */
export function responseCurve(lives: readonly JobLife[]): CurvePoint[] {
  const days = lives.flatMap((life) => {
    const time = timeToAnswer(life)
    return time === undefined ? [] : [Math.max(1, Math.ceil(time / DAY_MS))]
  })
  const perDay = new Map<number, number>()
  for (const day of days) perDay.set(day, (perDay.get(day) ?? 0) + 1)
  let answers = 0
  return [...perDay]
    .sort(([one], [other]) => one - other)
    .map(([day, count]) => {
      answers += count
      return { day, answers }
    })
}

/** Applications of each week, from Monday to Sunday in UTC, empty weeks included; at most the last 104. */
export function applicationsPerWeek(
  lives: readonly JobLife[],
  now: Date,
): { readonly week: string; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const { reached } of lives) {
    if (reached.applied === undefined) continue
    const monday = mondayOf(reached.applied)
    counts.set(monday, (counts.get(monday) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const last = Math.max(mondayOf(now.getTime()), ...counts.keys())
  const first = Math.max(Math.min(...counts.keys()), last - (MOST_WEEKS - 1) * WEEK_MS)
  const weeks: { week: string; count: number }[] = []
  for (let monday = first; monday <= last; monday += WEEK_MS) {
    weeks.push({
      week: new Date(monday).toISOString().slice(0, 10),
      count: counts.get(monday) ?? 0,
    })
  }
  return weeks
}

/** Applications by the score of their posting, in bands of 20 points; those without a score are in none. */
export function ratesByMatch(lives: readonly JobLife[]): MatchBand[] {
  return [1, 21, 41, 61, 81].map((from) => {
    const to = from + 19
    const within = lives.filter(({ match }) => match !== null && match >= from && match <= to)
    return { from, to, ...answerRate(within) }
  })
}

/** Applications by a fact of the posting, the group with most applications first; at most `most` groups. */
export function ratesBy(
  lives: readonly JobLife[],
  factOf: (life: JobLife) => string | null,
  most: number,
): Group[] {
  const groups = new Map<string, { value: string | null; lives: JobLife[] }>()
  for (const life of lives) {
    const value = factOf(life)
    // However a page writes a firm or a town, it is the same one.
    const key = value === null ? '\0' : value.trim().toLowerCase()
    const group = groups.get(key)
    if (group) group.lives.push(life)
    else groups.set(key, { value, lives: [life] })
  }
  return [...groups.values()]
    .map((group) => ({ value: group.value, ...answerRate(group.lives) }))
    .sort(
      (one, other) =>
        other.applied - one.applied ||
        other.jobs - one.jobs ||
        (one.value ?? '').localeCompare(other.value ?? ''),
    )
    .slice(0, most)
}

function mondayOf(time: number): number {
  const day = Math.floor(time / DAY_MS)
  // 1 January 1970 was a Thursday.
  return (day - ((day + 3) % 7)) * DAY_MS
}
