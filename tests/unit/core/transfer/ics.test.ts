import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ListedFollowUp } from '#core/reminders/follow-ups.ts'
import { followUpCalendar } from '#core/transfer/ics.ts'

const words = {
  name: 'Follow-ups',
  summary: (title: string, company: string) => `Follow up: ${title} (${company})`,
}
const now = new Date('2026-03-10T08:05:09.123Z')
const cook: ListedFollowUp = {
  id: '6b1f',
  job_title: 'Cook, grill; bar',
  company_name: 'Stove & Söhne',
  follow_up_at: '2026-12-31T00:00:00.000Z',
  status: 'applied',
  location: 'Köln',
  job_url: 'https://www.linkedin.com/jobs/view/4390000001',
}
const calendar = (followUps: readonly ListedFollowUp[], remindAt: number | null = 9) =>
  followUpCalendar(followUps, { words, now, remindAt })

/** The lines of a file, put together again where they were folded. */
function unfolded(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

it('writes an event of a whole day that is the same one each time', () => {
  expect(unfolded(calendar([cook]))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Job Fit//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Follow-ups',
    'BEGIN:VEVENT',
    'UID:6b1f-follow-up@job-fit',
    'DTSTAMP:20260310T080509Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Follow up: Cook\\, grill\\; bar (Stove & Söhne)',
    'LOCATION:Köln',
    'DESCRIPTION:https://www.linkedin.com/jobs/view/4390000001',
    'URL:https://www.linkedin.com/jobs/view/4390000001',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Follow up: Cook\\, grill\\; bar (Stove & Söhne)',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

it('leaves out what a job lacks, and an address that leads nowhere', () => {
  const bare = calendar([{ ...cook, location: null, job_url: 'javascript:alert(1)' }], null)
  expect(bare).not.toMatch(/LOCATION|URL|VALARM|javascript/)
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('\r', '\n', '\r\n', ' ', ';', ',', '\\', ':', '\u2028', '😀', 'é'),
  }),
  fc.constant('x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:owned'),
  fc.constant('\ud800'),
)

it('no text of a posting can break a line, and none is lost', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (job_title, company_name, location, tail) => {
      const job_url = `https://example.com/${tail}`
      const file = calendar([{ ...cook, job_title, company_name, location, job_url }])
      // Every line ends with CRLF, and none has more than 75 octets.
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      }
      const lines = unfolded(file)
      expect(lines).toHaveLength(22)
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      const summary = lines.find((line) => line.startsWith('SUMMARY:')) ?? ''
      const read = summary
        .slice('SUMMARY:'.length)
        .replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
      const plain = (text: string) =>
        text
          .toWellFormed()
          .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
          .replaceAll(/[^\P{Cc}\n]/gu, ' ')
      expect(read).toBe(plain(words.summary(job_title, company_name)))
    }),
  )
})
