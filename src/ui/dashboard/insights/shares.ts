import { texts } from './texts.ts'

/** Under so many cases a share is not said as one: its interval spans more than half of all. */
export const FEW = 10

/** "43 % (3 of 7)", or that there are too few to tell. */
export function shareText(share: { rate: number | null }, hits: number, cases: number): string {
  const count = texts.ofCount(hits, cases)
  if (share.rate === null || cases < FEW) return `${count}: ${texts.few}`
  return `${texts.percent(share.rate)} (${count})`
}

/** A share and its interval for a table, in percent; without a case there is none. */
export function shareCells({
  rate,
  low,
  high,
}: {
  readonly rate: number | null
  readonly low: number
  readonly high: number
}): (string | null)[] {
  if (rate === null) return [null, null, null]
  return [rate, low, high].map(texts.percent)
}
