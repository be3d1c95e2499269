import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../world.ts'

afterEach(clearPage)

const editor = () => page.getByRole('textbox', { name: 'Query' })
const result = () => page.getByRole('table')

async function open(jobs = 3) {
  const world = await createWorld('dashboard', PROFILE)
  if (jobs > 0) await addJobs(world, jobs)
  showDashboard(world, '#/sql')
  await expect.element(page.getByText('tracked_jobs', { exact: true }).first()).toBeVisible()
  return world
}

async function run(sql: string) {
  await editor().fill(sql)
  await page.getByRole('button', { name: 'Run' }).click()
}

const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)'

describe('a query', () => {
  test.each(['light', 'dark'])('is answered beside the tables, in the %s theme', async (scheme) => {
    await open()
    document.documentElement.style.colorScheme = scheme
    await expectAccessible()
    await editor().fill('SELECT job_title, match_percentage, notes FROM tracked_jobs ORDER BY 1')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(result().getByText('Engineer 00000')).toBeVisible()
    await expect.element(result().getByText('NULL').first()).toBeVisible()
    await expect.element(page.getByText(/^3 rows in [\d,]+ ms$/)).toBeVisible()
    await expectAccessible()
    await page.viewport(320, 800)
    expect(document.documentElement.scrollWidth).toBe(320)
    await expectAccessible()
    await page.viewport(1280, 800)
  })

  test('that is ready is chosen and answered', async () => {
    await open()
    for (const name of [
      'Applications by month',
      'Jobs and average match by company',
      'Skills that postings ask for and you lack',
      'Days from application to rejection',
      'Applications without an answer',
      'The last 100 changes',
    ]) {
      await page.getByRole('combobox', { name: 'Begin with' }).selectOptions(name)
      await page.getByRole('button', { name: 'Run' }).click()
      await expect.element(page.getByText(/^\d+ rows? in [\d,]+ ms$/)).toBeVisible()
    }
    await expect.element(page.getByRole('list').last().getByRole('button').first()).toBeVisible()
  })

  test('sees what was changed since the page was opened', async () => {
    const world = await open()
    await run('SELECT count(*) AS jobs FROM tracked_jobs')
    await expect.element(result()).toHaveTextContent('jobs3')
    await addJobs(world, 5)
    await expect
      .poll(
        async () => {
          await page.getByRole('button', { name: 'Run' }).click()
          return result().element().textContent
        },
        { timeout: 30_000 },
      )
      .toBe('jobs5')
  })

  test('is kept in a list of one’s own, which can be forgotten', async () => {
    await open()
    await run('SELECT 41')
    await run('SELECT 42')
    await run('SELECT 41')
    const kept = page.getByRole('region', { name: 'Your last queries' })
    expect(
      kept
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['SELECT 41', 'SELECT 42'])
    await kept.getByRole('button', { name: 'SELECT 42' }).click()
    await expect.element(editor()).toHaveValue('SELECT 42')
    await kept.getByRole('button', { name: 'Forget these' }).click()
    await expect.element(kept).not.toBeInTheDocument()
    expect(localStorage.getItem('sql-history')).toBeNull()
  })
})

describe('nothing is harmed', () => {
  test('by a statement that writes, or by a second one', async () => {
    const world = await open()
    for (const [sql, text] of [
      ['DROP TABLE tracked_jobs', 'Only queries that read'],
      ["ATTACH 'x' AS y", 'Only queries that read'],
      ['SELECT 1; DELETE FROM tracked_jobs', 'Only one query'],
      ['WITH t AS (SELECT 1) DELETE FROM tracked_jobs', 'readonly'],
      ['SELECT * FROM job', 'no such table: job'],
      ['', 'Write a query first'],
    ] as const) {
      await run(sql)
      await expect.element(page.getByRole('alert').getByText(text, { exact: false })).toBeVisible()
    }
    await expectAccessible()
    await run('SELECT count(*) AS jobs FROM tracked_jobs')
    await expect.element(result()).toHaveTextContent('jobs3')
    expect((await world.client.call('list-jobs', {})).total).toBe(3)
  })

  test('by a query without an end, which is stopped', async () => {
    await open()
    await run(`${endless} SELECT max(i) FROM n`)
    await expect.element(page.getByText('The query is running')).toBeVisible()
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect.element(page.getByRole('alert').getByText('You stopped it.')).toBeVisible()
    await page.getByRole('button', { name: 'Run' }).click()
    await expect
      .element(page.getByRole('alert').getByText('longer than 5 seconds', { exact: false }), {
        timeout: 30_000,
      })
      .toBeVisible()
    await run('SELECT count(*) AS jobs FROM tracked_jobs')
    await expect.element(result()).toHaveTextContent('jobs3')
  })

  test('by an answer of megabytes', async () => {
    await open()
    await run(`${endless} SELECT i, hex(zeroblob(2500)) AS filler FROM n LIMIT 1000`)
    await expect.element(page.getByText(/^1,000 rows in/)).toBeVisible()
    expect(result().element().querySelectorAll('tbody tr')).toHaveLength(100)
    await page.getByRole('button', { name: 'Show 100 more' }).click()
    expect(result().element().querySelectorAll('tbody tr')).toHaveLength(200)
    await run(`${endless} SELECT i FROM n`)
    await expect
      .element(page.getByText('Only the first 5,000 rows are here.', { exact: false }))
      .toBeVisible()
    await expectAccessible()
  })

  test('by a text that is a page', async () => {
    await open()
    await run(`SELECT '<img src=x onerror=alert(1)>' AS "<b>hostile</b>"`)
    await expect.element(result().getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(result().element().querySelector('img, b')).toBeNull()
  })
})
