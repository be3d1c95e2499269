import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayAfter, dueDay } from '#core/reminders/days.ts'

const MODULE = fileURLToPath(new URL('../../../../src/core/reminders/days.ts', import.meta.url))

/** What an expression over the module is in another time zone; a process has only one. */
function inZone(zone: string, expression: string): unknown {
  const script = `import(${JSON.stringify(MODULE)}).then(({ dueDay, localDay, hourOf }) => console.log(JSON.stringify(${expression})))`
  const printed = execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}

it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])(
  'a plain date is the same day in %s',
  (zone) => {
    expect(inZone(zone, "dueDay('2026-03-14T00:00:00.000Z')")).toBe('2026-03-14')
  },
)

it('a moment falls on the day that it is where the user is', () => {
  const moment = "'2026-03-14T03:30:00.000Z'"
  expect(inZone('America/Los_Angeles', `dueDay(${moment})`)).toBe('2026-03-13')
  expect(inZone('Pacific/Kiritimati', `dueDay(${moment})`)).toBe('2026-03-14')
  expect(inZone('America/Los_Angeles', `localDay(new Date(${moment}))`)).toBe('2026-03-13')
})

it('an hour is one of the wall clock, also on days that change the clock', () => {
  const nine = "hourOf('2026-03-29', 9)"
  expect(inZone('Europe/Berlin', nine)).toBe('2026-03-29T07:00:00.000Z')
  expect(inZone('Europe/Berlin', "hourOf('2026-03-28', 9)")).toBe('2026-03-28T08:00:00.000Z')
  // 2:00 is not there on that day.
  expect(inZone('Europe/Berlin', "hourOf('2026-03-29', 2)")).toBe('2026-03-29T01:00:00.000Z')
})

it('the day after is the next one of the calendar', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29')
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.nat(1000), (from, days) => {
      const there = dayAfter(from, days)
      expect(Date.parse(there) - Date.parse(from)).toBe(days * 86_400_000)
      expect(dayAfter(there, -days)).toBe(from)
      expect(dueDay(`${there}T00:00:00.000Z`)).toBe(there)
    }),
  )
})
