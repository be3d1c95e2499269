import { quantile } from './interval.ts'
import type { JobLife, Pay } from './job-life.ts'

/** What postings in one currency pay, by the middle of each one's range. */
export interface PayRange {
  /** ISO 4217, or empty when it is not known. */
  readonly currency: string
  readonly jobs: number
  /** The lowest and the highest end that a posting states. */
  readonly min: number
  readonly max: number
  readonly lower_quarter: number
  readonly median: number
  readonly upper_quarter: number
}

/** The currency of most postings first. */
export function payRanges(lives: readonly JobLife[]): PayRange[] {
  const byCurrency = new Map<string, Pay[]>()
  for (const { pay } of lives) {
    if (pay === null) continue
    const others = byCurrency.get(pay.currency)
    if (others) others.push(pay)
    else byCurrency.set(pay.currency, [pay])
  }
  return [...byCurrency]
    .map(([currency, pays]) => {
      const middles = pays.map(({ min, max }) => (min + max) / 2).sort((a, b) => a - b)
      const at = (part: number) => quantile(middles, part) ?? 0
      return {
        currency,
        jobs: pays.length,
        min: pays.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY),
        max: pays.reduce((most, { max }) => Math.max(most, max), 0),
        lower_quarter: at(0.25),
        median: at(0.5),
        upper_quarter: at(0.75),
      }
    })
    .sort((one, other) => other.jobs - one.jobs || one.currency.localeCompare(other.currency))
}
