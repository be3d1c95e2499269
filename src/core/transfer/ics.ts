import { dayAfter, dueDay } from '../reminders/days.ts'
import type { ListedFollowUp } from '../reminders/follow-ups.ts'

/** The words of a calendar file, in the user's language. */
export interface CalendarWords {
  /** The name of the calendar. */
  readonly name: string
  summary(jobTitle: string, company: string): string
}

interface CalendarOptions {
  readonly words: CalendarWords
  readonly now: Date
  /** The hour (0-23) of the day at which the calendar reminds; null for no reminder. */
  readonly remindAt: number | null
}

/**
 * Follow-ups as an iCalendar file (RFC 5545): each is an event of a whole day, and the same job is always the
 * same event, so that a calendar which imports the file again moves it.
 */
export function followUpCalendar(
  followUps: readonly ListedFollowUp[],
  { words, now, remindAt }: CalendarOptions,
): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Job Fit//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(words.name)}`,
    ...followUps.flatMap((followUp) => event(followUp, words, stamp, remindAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function event(
  followUp: ListedFollowUp,
  words: CalendarWords,
  stamp: string,
  remindAt: number | null,
): string[] {
  const { id, job_title, company_name, follow_up_at, location, job_url } = followUp
  const summary = text(words.summary(job_title, company_name))
  const day = dueDay(follow_up_at)
  const address = webAddress(job_url)
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${id}-follow-up@job-fit`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${summary}`,
    ...(location === null ? [] : [`LOCATION:${text(location)}`]),
    ...(address === undefined ? [] : [`DESCRIPTION:${text(address)}`, `URL:${address}`]),
    // The day stays free for meetings.
    'TRANSP:TRANSPARENT',
    ...(remindAt === null
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${summary}`,

          `TRIGGER:PT${remindAt}H`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ]
}

/** A TEXT value (3.3.11): backslash, semicolon, comma and line break are escaped; other controls have no place in it. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/** An address as a URI value, which is not escaped and so must hold neither line breaks nor blanks. */
function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined
  const { href, protocol } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

const LONGEST = 75
const encoder = new TextEncoder()

/** A line of at most 75 octets; what is longer goes on in lines that begin with a blank (3.1), and no letter is cut in two. */
function folded(line: string): string {
  if (encoder.encode(line).length <= LONGEST) return line
  const lines: string[] = []
  let current = ''
  let room = LONGEST
  for (const letter of line) {
    const octets = encoder.encode(letter).length
    if (octets > room) {
      lines.push(current)
      current = ''
      room = LONGEST - 1
    }
    current += letter
    room -= octets
  }
  return [...lines, current].join('\r\n ')
}
