/** From first to last step of a career; the distance between two is their distance in this list. */
export const LEVELS = [
  'intern',
  'junior',
  'mid',
  'senior',
  'staff',
  'principal',
  'director',
  'executive',
] as const
/** `staff` includes leads, `principal` includes managers of people. */
export type Level = (typeof LEVELS)[number]

/** How many steps two levels are apart. */
export function levelDistance(one: Level, other: Level): number {
  return Math.abs(LEVELS.indexOf(one) - LEVELS.indexOf(other))
}

/** The level that so many years of experience stand for. */
export function levelOfYears(years: number): Level {
  if (years < 1) return 'intern'
  if (years < 2) return 'junior'
  if (years < 4) return 'mid'
  if (years < 10) return 'senior'
  return years < 15 ? 'staff' : 'principal'
}

/** A level, and the words that state it, as offsets in UTF-16 units. */
export interface StatedLevel {
  readonly level: Level
  readonly start: number
  readonly end: number
}
