import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Failure } from '#core/domain/failure.ts'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
  type World,
} from './world.ts'

afterEach(clearPage)

const CSV = [
  'Position;Firm;Stage;Pay',
  'Platform Engineer;Quillstone;applied;70000',
  'Data Engineer;Ostrea Labs;saved;80000',
  'Nobody;;saved;1',
].join('\n')

async function shown(count: number): Promise<World> {
  const world = await createWorld('dashboard', PROFILE)
  if (count > 0) await addJobs(world, count)
  showDashboard(world, '#/data')
  await expect.element(page.getByRole('heading', { name: 'Data', level: 1 })).toBeVisible()
  return world
}

/** Chooses a file as the browser's own dialog would. */
async function choose(name: string, content: BlobPart): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('The page has no place for a file')
  await userEvent.upload(input, new File([content], name))
}

/** The file that a press of the button hands to the downloads. */
async function downloaded(button: string): Promise<{ name: string; text: string }> {
  const saved = new Promise<{ name: string; text: string }>((resolve) => {
    const look = async (event: MouseEvent) => {
      const link = event.target
      if (!(link instanceof HTMLAnchorElement)) return
      event.preventDefault()
      resolve({ name: link.download, text: await (await fetch(link.href)).text() })
    }
    const click = HTMLAnchorElement.prototype.click
    // A link outside the document sends its click to nobody but itself.
    HTMLAnchorElement.prototype.click = function () {
      HTMLAnchorElement.prototype.click = click
      this.addEventListener('click', (event) => void look(event), { once: true })
      click.call(this)
    }
  })
  await page.getByRole('button', { name: button }).click()
  return saved
}

test.each(['light', 'dark'])(
  'the page can be read in the %s theme, at 320 px too',
  async (look) => {
    localStorage.setItem('appearance', look)
    await shown(3)
    await expect.element(page.getByText('There is no backup yet', { exact: false })).toBeVisible()
    await expectAccessible()
    await page.viewport(320, 700)
    await choose('board.csv', CSV)
    await expect
      .element(page.getByRole('heading', { name: 'board.csv holds 2 jobs.' }))
      .toHaveFocus()
    await expectAccessible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    await page.viewport(1280, 800)
  },
)

test('each format is handed to the downloads', async () => {
  await shown(3)
  const json = await downloaded('Export as JSON')
  expect(json.name).toMatch(/^job-fit-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(json.text)).toMatchObject({ format: 'job-fit-export' })
  const csv = await downloaded('Export as CSV')
  expect(csv.text.split('\r\n').filter(Boolean)).toHaveLength(4)
  const sqlite = await downloaded('Export as SQLite database')
  expect(sqlite.text.slice(0, 15)).toBe('SQLite format 3')
  await expect.element(page.getByText(/handed to the browser’s downloads/)).toBeVisible()
})

test('an import shows what it would do, changes nothing before, and reports', async () => {
  const world = await shown(1)
  await choose('board.csv', CSV)
  await expect.element(page.getByText(/Line 4: A title and a company/)).toBeVisible()
  await expect.element(page.getByText('None of them is tracked already.')).toBeVisible()
  await page.getByRole('combobox', { name: /^Pay/ }).selectOptions('Salary from')
  await expect.element(page.getByRole('combobox', { name: /^Pay/ })).toHaveValue('salary_min')
  expect(world.sent.map(({ operation }) => operation)).not.toContain('import-records')
  expect((await world.client.call('list-jobs', {})).total).toBe(1)
  await page.getByRole('button', { name: 'Import 2 jobs' }).click()
  await expect.element(page.getByRole('heading', { name: 'Import finished' })).toHaveFocus()
  await expectAccessible()
  const { jobs } = await world.client.call('list-jobs', { search: 'Platform' })
  expect(jobs).toMatchObject([
    { company_name: 'Quillstone', status: 'applied', salary_min: 70_000 },
  ])

  await page.getByRole('button', { name: 'Import another file' }).click()
  await choose('board.csv', CSV)
  await expect.element(page.getByText('2 of them are tracked already.')).toBeVisible()
  await page.getByRole('button', { name: 'Import 2 jobs' }).click()
  await expect.element(page.getByRole('heading', { name: 'Import finished' })).toBeVisible()
  expect((await world.client.call('list-jobs', {})).total).toBe(3)
})

test('a file that cannot be read says why and changes nothing', async () => {
  const world = await shown(1)
  await choose('board.json', '{"records": [')
  await expect
    .element(page.getByRole('alert').getByText(/not JSON, or was cut short/))
    .toBeVisible()
  await expectAccessible()
  await choose('board.pdf', 'x')
  await expect.element(page.getByRole('alert').getByText(/\.sqlite, \.json or \.csv/)).toBeVisible()
  expect((await world.client.call('list-jobs', {})).total).toBe(1)
})

test('an import that stops says so and keeps what came before', async () => {
  const world = await shown(0)
  await choose('board.csv', CSV)
  world.failing.set('import-records', new Failure('storage_failed', 'Storage failed'))
  await page.getByRole('button', { name: 'Import 2 jobs' }).click()
  await expect.element(page.getByRole('heading', { name: 'Import stopped' })).toBeVisible()
  await expect.element(page.getByRole('alert').getByText(/^Storage failed/)).toBeVisible()
})

test('a backup is made, and restored only after a question', async () => {
  const world = await shown(2)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect.element(page.getByText(/Made by you · 2 jobs/)).toBeVisible()
  const [job] = (await world.client.call('list-jobs', {})).jobs
  await world.client.call('delete-job', { id: job?.id ?? '' })
  await page.getByRole('button', { name: /^Restore the backup of/ }).click()
  await expect.element(page.getByRole('dialog', { name: 'Restore this backup?' })).toBeVisible()
  await expectAccessible()
  await userEvent.keyboard('{Escape}')
  expect((await world.client.call('list-jobs', {})).total).toBe(1)
  await page.getByRole('button', { name: /^Restore the backup of/ }).click()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect.element(page.getByText('Backup restored: 2 jobs')).toBeVisible()
  expect((await world.client.call('list-jobs', {})).total).toBe(2)
  await expect.element(page.getByText(/Before a restore · 1 job/)).toBeVisible()
})
