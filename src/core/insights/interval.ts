/** A share of some cases, with what it may well be among all like them. */
export interface Share {
  /** 0-1; null without a case. */
  readonly rate: number | null
  /** The bounds of the 95 % interval, 0-1; 0 and 1 without a case. */
  readonly low: number
  readonly high: number
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054

/**
 * A share with its 95 % score interval.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * J. Am. Stat. Assoc. 22 (1927) 209-212. It stays within 0 and 1, and holds for few cases.
 */
export function shareOf(hits: number, cases: number): Share {
  if (cases === 0) return { rate: null, low: 0, high: 1 }
  const rate = hits / cases
  const middle = rate + (Z * Z) / (2 * cases)
  const spread = Z * Math.sqrt((rate * (1 - rate)) / cases + (Z * Z) / (4 * cases * cases))
  const whole = 1 + (Z * Z) / cases
  return {
    rate,
    low: Math.max(0, (middle - spread) / whole),
    high: Math.min(1, (middle + spread) / whole),
  }
}

/** The value that a part of the given ones (0-1) lies under, between two by their distance; null without any. */
export function quantile(sorted: readonly number[], part: number): number | null {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}
