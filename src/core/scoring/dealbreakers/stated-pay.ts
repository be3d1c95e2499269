import type { Posting, Salary } from '../../domain/posting.ts'
import { parseSalary } from '../../domain/salary.ts'
import type { Place } from './find-words.ts'

/** A line that states pay is short; a longer one tells a story with numbers in it. */
const LONGEST_LINE = 120

export interface StatedPay extends Place {
  readonly salary: Salary
  readonly field: 'salary' | 'description'
}

/** The pay a posting states: what the page reads as pay, else the first line of the description that is pay by itself. */
export function statedPay({ salary, description = '', location }: Posting): StatedPay | undefined {
  if (salary) return { salary, field: 'salary', start: 0, end: salary.text.length }
  for (const { 0: line, index } of description.matchAll(/[^\n]+/g)) {
    if (line.length > LONGEST_LINE || !/\d/.test(line)) continue
    const start = index + (/^[\s•*–-]*/.exec(line)?.[0].length ?? 0)
    const end = index + line.trimEnd().length
    const read = parseSalary(description.slice(start, end), location)
    if (read?.period && read.currency) return { salary: read, field: 'description', start, end }
  }
  return undefined
}
