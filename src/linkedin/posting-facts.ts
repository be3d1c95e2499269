import { CARD_FLAGS, type CardFlag } from '#core/domain/open-page.ts'
import type { Salary, WorkMode } from '#core/domain/posting.ts'
import { parseSalary } from '#core/domain/salary.ts'
import type { ReadFieldName, Sureness } from './layouts/layout.ts'
import type { Line } from './text/lines.ts'
import { cardFlagOf } from './words/card-flag-words.ts'
import { absoluteDate, relativeDate } from './words/posted-date.ts'
import { splitLocation, workModeOf } from './words/work-mode-words.ts'

/** What a posting tells beside title, company and place; found by the form of the text, wherever it stands. */
export interface PostingFacts {
  readonly location: string | undefined
  readonly work_mode: WorkMode | undefined
  readonly salary: Salary | undefined
  readonly posted_at: string | undefined
  readonly flags: readonly CardFlag[]
  readonly sureness: Partial<Record<ReadFieldName, Sureness>>
}

/**
 * Reads pay, date, work mode and flags from the lines of a card or a pane's head.
 * @param place the location as the page writes it, perhaps with a work mode in brackets
 * @param salaryLine a line known to hold the pay
 */
export function postingFacts(
  lines: readonly Line[],
  place: string | undefined,
  now: Date,
  salaryLine?: string,
): PostingFacts {
  const sureness: Partial<Record<ReadFieldName, Sureness>> = {}
  const split = place === undefined ? undefined : splitLocation(place)
  const mode = split?.mode ?? lines.map((line) => workModeOf(line.text)).find(Boolean)
  const bracketed = mode ?? lines.map((line) => splitLocation(line.text).mode).find(Boolean)
  if (bracketed)
    sureness.work_mode = { confidence: split?.mode ? 0.95 : mode ? 0.85 : 0.6, from: 'structure' }

  const salary = salaryOf(lines, split?.location, salaryLine)
  if (salary) sureness.salary = { confidence: salary.currency ? 0.95 : 0.8, from: 'structure' }

  const posted = postedOf(lines, now)
  if (posted) sureness.posted_at = { confidence: posted.confidence, from: 'structure' }

  const flags = flagsOf(lines)
  if (flags.length > 0) sureness.flags = { confidence: 0.9, from: 'structure' }
  return {
    location: split?.location,
    work_mode: bracketed,
    salary,
    posted_at: posted?.date,
    flags,
    sureness,
  }
}

function salaryOf(lines: readonly Line[], place: string | undefined, known: string | undefined) {
  const texts = known === undefined ? lines.map((line) => line.text) : [known]
  for (const text of texts) {
    const salary = parseSalary(text, place)
    // "€0" is the price of a trial, not pay.
    if (salary && (salary.max ?? salary.min ?? 0) > 0) return salary
  }
  return undefined
}

/** The surest date of all lines: a time element, then a date in words, then "2 weeks ago". */
function postedOf(lines: readonly Line[], now: Date) {
  let best: { date: string; confidence: number } | undefined
  for (const line of lines) {
    const found = dateOf(line, now)
    if (!found || found.confidence <= (best?.confidence ?? 0)) continue
    const flag = cardFlagOf(line.text)
    if (flag !== 'applied' && flag !== 'viewed') best = found
  }
  return best
}

function dateOf(line: Line, now: Date): { date: string; confidence: number } | undefined {
  const exact = line.datetime === undefined ? undefined : absoluteDate(line.datetime)
  if (exact) return { date: exact, confidence: 0.98 }
  const spoken = line.spoken === undefined ? undefined : absoluteDate(line.spoken)
  if (spoken) return { date: spoken, confidence: 0.95 }
  const written = /\d:\d\d|posted|veröffentlicht|publi|pubblic|geplaatst|opublik/i.test(line.text)
    ? absoluteDate(line.text)
    : undefined
  if (written) return { date: written, confidence: 0.9 }
  const relative = relativeDate(line.text, now)
  return relative === undefined ? undefined : { date: relative, confidence: 0.6 }
}

function flagsOf(lines: readonly Line[]): CardFlag[] {
  const found = new Set<CardFlag>()
  for (const line of lines) {
    for (const part of line.text.split(/\s[·•‧|]\s/)) {
      const flag = cardFlagOf(part)
      if (flag) found.add(flag)
    }
  }
  return CARD_FLAGS.filter((flag) => found.has(flag))
}
