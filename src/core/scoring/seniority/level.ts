import { SENIORITY_LEVELS, type SeniorityLevel } from '../../domain/seniority.ts'

/** How many steps two levels are apart. */
export function levelDistance(one: SeniorityLevel, other: SeniorityLevel): number {
  return Math.abs(SENIORITY_LEVELS.indexOf(one) - SENIORITY_LEVELS.indexOf(other))
}

/** The level that so many years of experience stand for. */
export function levelOfYears(years: number): SeniorityLevel {
  if (years < 1) return 'intern'
  if (years < 2) return 'junior'
  if (years < 4) return 'mid'
  if (years < 10) return 'senior'
  return years < 15 ? 'staff' : 'principal'
}

/** A level, and the words that state it, as offsets in UTF-16 units. */
export interface StatedLevel {
  readonly level: SeniorityLevel
  readonly start: number
  readonly end: number
}
