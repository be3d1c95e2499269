import { describe, expect, it } from 'vitest'
import { dayAfter, hourOf, localDay } from '#core/reminders/days.ts'
import { asking } from '#tests/support/asking.ts'

const HOUR = 3_600_000
const ON = { notify: true, hour: 9, count: true }

/** A worker whose clock stands at an hour of a day, with reminders switched on. */
async function morning(hour = 8) {
  const test = asking()
  const today = '2026-03-10'
  test.clock.step = 0
  test.clock.time = hourOf(today, hour).getTime()
  await test.client.call('save-reminder-settings', { settings: ON })
  const add = async (
    title: string,
    followUp: string | null,
    status: 'applied' | 'new' = 'applied',
  ) => {
    const { job } = await test.client.call('track-job', {
      job_title: title,
      company_name: 'Fernwick',
      status,
    })
    await test.client.call('update-job', { id: job.id, changes: { follow_up_at: followUp } })
    return job.id
  }
  return { ...test, ...test.reminding, today, add }
}

describe('a follow-up', () => {
  it('is announced at the hour of its day, once, with its two buttons', async () => {
    const { add, reminders, shown, alarm, clock, today } = await morning()
    const id = await add('Cook', today)
    await reminders.look()
    expect(shown).toEqual([])
    expect(alarm.at).toBe(hourOf(today, 9).getTime())
    clock.time = alarm.at
    await reminders.look()
    expect(shown).toEqual([
      {
        id: `follow-up/${id}`,
        title: 'Follow up: Cook',
        message: 'Fernwick',
        buttons: ['Snooze 1 day', 'Done'],
      },
    ])
    clock.time += HOUR
    await reminders.look()
    expect(shown).toHaveLength(1)
  })

  it('is not announced again by the next worker', async () => {
    const test = await morning(10)
    await test.add('Cook', test.today)
    await test.reminders.look()
    const { reminding } = test.restart()
    await reminding.reminders.look()
    expect(test.shown).toHaveLength(1)
    expect(reminding.shown).toEqual([])
    expect(reminding.toolbar.due).toBe(1)
  })

  it('is announced by the next worker when this one died before it could write that down', async () => {
    const test = await morning(10)
    await test.add('Cook', test.today)
    test.keyValue.beforeChange = ({ keys }) => {
      if (keys.includes('reminders-announced')) throw new Error('killed')
    }
    await expect(test.reminders.look()).rejects.toThrow('killed')
    const { reminding } = test.restart()
    await reminding.reminders.look()
    // The same id: the browser shows it in the place of the first.
    expect(reminding.shown.map(({ id }) => id)).toEqual(test.shown.map(({ id }) => id))
  })

  it('is announced anew when it is put on another day, and not when it is taken off', async () => {
    const { add, client, reminders, shown, clock, today } = await morning(10)
    const id = await add('Cook', today)
    await reminders.look()
    await client.call('update-job', { id, changes: { follow_up_at: dayAfter(today, 1) } })
    await reminders.look()
    clock.time += 24 * HOUR
    await reminders.look()
    expect(shown).toHaveLength(2)
    await client.call('update-job', { id, changes: { follow_up_at: null } })
    clock.time += 24 * HOUR
    await reminders.look()
    expect(shown).toHaveLength(2)
  })

  it('of an archived job is let be', async () => {
    const { add, client, reminders, shown, toolbar, today } = await morning(10)
    const id = await add('Cook', today)
    await client.call('update-job', { id, changes: { status: 'archived' } })
    await reminders.look()
    expect(shown).toEqual([])
    expect(toolbar).toEqual({ due: 0, title: 'Job Fit' })
  })
})

describe('follow-ups that came due while the browser was closed', () => {
  it('are told of in one notice, and then not again', async () => {
    const { add, reminders, shown, clock, today } = await morning()
    for (let number = 0; number < 7; number += 1) await add(`Cook ${number}`, dayAfter(today, 1))
    clock.time += 72 * HOUR
    await reminders.look()
    expect(shown).toMatchObject([
      { id: 'follow-ups', title: '7 jobs to follow up', items: { length: 5 } },
    ])
    expect(shown[0]?.message).toBe('Cook 0, Cook 1, Cook 2, Cook 3, Cook 4, …')
    await reminders.look()
    expect(shown).toHaveLength(1)
  })

  it('wait while the user does not let us show notifications', async () => {
    const { add, reminders, permission, shown, today } = await morning(10)
    await add('Cook', today)
    permission.isGiven = false
    await reminders.look()
    expect(shown).toEqual([])
    permission.isGiven = true
    await reminders.look()
    expect(shown).toHaveLength(1)
  })
})

describe('the toolbar', () => {
  it('counts what is due today or overdue, in words too, until it is switched off', async () => {
    const { add, client, reminders, toolbar, today } = await morning()
    await add('Overdue', dayAfter(today, -3))
    await add('Today', today)
    await add('Tomorrow', dayAfter(today, 1))
    await reminders.look()
    expect(toolbar).toEqual({ due: 2, title: 'Job Fit: 2 follow-ups are due' })
    await client.call('save-reminder-settings', { settings: { ...ON, count: false } })
    expect(toolbar).toEqual({ due: 0, title: 'Job Fit' })
  })

  it('counts the next day from midnight on', async () => {
    const { add, reminders, toolbar, alarm, clock, today } = await morning(23)
    await add('Tomorrow', dayAfter(today, 1))
    await reminders.look()
    expect(toolbar.due).toBe(0)
    expect(alarm.at).toBe(hourOf(dayAfter(today, 1), 0).getTime())
    clock.time = alarm.at
    await reminders.look()
    expect(localDay(clock.now())).toBe('2026-03-11')
    expect(toolbar.due).toBe(1)
  })
})

describe('the alarm', () => {
  it('is never more than an hour away while something is near, since a clock may be changed', async () => {
    const { add, reminders, alarm, clock, today } = await morning()
    await add('In two days', dayAfter(today, 2))
    await reminders.look()
    expect(alarm.at - clock.time).toBe(HOUR)
  })

  it('rings at midnight when nothing is near', async () => {
    const { add, reminders, alarm, today } = await morning()
    await add('Next month', dayAfter(today, 30))
    await reminders.look()
    expect(alarm.at).toBe(hourOf(dayAfter(today, 1), 0).getTime())
  })

  it('is set before a look that fails', async () => {
    const test = await morning()
    test.alarm.at = 0
    test.keyValue.get = async () => Promise.reject(new Error('gone'))
    await expect(test.reminders.look()).rejects.toThrow('gone')
    expect(test.alarm.at).toBe(test.clock.time + HOUR / 2)
  })
})
