import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { dayAfter, localDay } from '#core/reminders/days.ts'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../../world.ts'

afterEach(clearPage)

const notify = () =>
  page.getByRole('checkbox', { name: 'Show a notification on the day of a follow-up' })

/** The settings, with this many jobs to follow up from yesterday on. */
async function open(followUps: number, isAllowed = true) {
  const world = await createWorld('dashboard', PROFILE)
  world.reminding.permission.isGiven = isAllowed
  const ids = followUps > 0 ? await addJobs(world, followUps) : []
  for (const [index, id] of ids.entries()) {
    const follow_up_at = dayAfter(localDay(new Date()), index - 1)
    await world.client.call('update-job', { id, changes: { follow_up_at } })
  }
  showDashboard(world, '#/settings')
  await expect.element(notify()).toBeInTheDocument()
  const kept = async () => (await world.client.call('get-reminder-settings')).settings
  return { ...world, kept }
}

/** What the page hands to the browser's downloads from now on. */
function savedFiles(): { name: string; content: Promise<string> }[] {
  const files: { name: string; content: Promise<string> }[] = []
  const hand = (event: MouseEvent) => {
    const link = event.target
    if (!(link instanceof HTMLAnchorElement) || link.download === '') return
    event.preventDefault()
    files.push({
      name: link.download,
      content: fetch(link.href).then(async (response) => response.text()),
    })
  }
  HTMLAnchorElement.prototype.click = function click() {
    this.addEventListener('click', hand, { once: true })
    this.dispatchEvent(new MouseEvent('click', { cancelable: true }))
  }
  return files
}

test('notifications are switched on when the browser allows them, and the hour is kept', async () => {
  const { kept } = await open(0)
  await expect.element(page.getByText('No job has a follow-up date yet.')).toBeVisible()
  await page.getByText('Show a notification on the day of a follow-up').click()
  await expect.poll(kept).toEqual({ notify: true, hour: 9, count: true })
  await page.getByLabelText('At this hour of the day').selectOptions('14')
  await page.getByText('Write on the toolbar button how many follow-ups are due').click()
  await expect.poll(kept).toEqual({ notify: true, hour: 14, count: false })
  await expectAccessible()
})

test('a browser that refuses is told of, and nothing is switched on', async () => {
  const { kept, reminding } = await open(0, false)
  await page.getByText('Show a notification on the day of a follow-up').click()
  await expect.element(page.getByText(/does not allow notifications/)).toBeVisible()
  expect(await kept()).toMatchObject({ notify: false })
  await expectAccessible()
  reminding.permission.isGiven = true
  await page.getByRole('button', { name: 'Allow notifications' }).click()
  await expect.element(notify()).toBeChecked()
  await expect.poll(kept).toMatchObject({ notify: true })
  await expect.element(page.getByText(/does not allow notifications/)).not.toBeInTheDocument()
})

test('the next follow-ups are listed, and saved as calendar files', async () => {
  await open(7)
  const list = page.getByRole('region', { name: 'Follow-ups' })
  await expect.element(list.getByText('And 2 more.')).toBeVisible()
  expect(list.getByText('Due', { exact: true }).elements()).toHaveLength(2)
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme
    await expectAccessible()
  }
  const files = savedFiles()
  await list.getByRole('button', { name: 'Save all as a calendar (.ics)' }).click()
  await expect.element(list.getByText('Saved as follow-up-all.ics')).toBeVisible()
  await list.getByRole('button', { name: 'Calendar: follow-up of Engineer 00003' }).click()
  expect(files.map(({ name }) => name)).toEqual([
    'follow-up-all.ics',
    'follow-up-engineer-00003.ics',
  ])
  expect((await files[0]?.content)?.match(/BEGIN:VEVENT/g)).toHaveLength(7)
  expect(await files[1]?.content).toMatch(/^SUMMARY:Follow up: Engineer 00003 \(Café Größe\)\r$/m)
})
