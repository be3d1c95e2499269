import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Posting } from '#core/domain/posting.ts'
import { type Fault, type GroqDouble, startGroqDouble } from '#tests/support/groq-double.ts'
import { PROFILE, postings } from '#tests/support/llm-postings.ts'
import { type ModelBrowser, startModelBrowser } from '#tests/support/model-browser.ts'

const KEY = 'gsk_e2e_of_the_double_7Qx3Lr9TzW2f'

/** Answers that the double may still give; the requests after them wait. */
let answersLeft = Number.POSITIVE_INFINITY
let fault: Fault | undefined
let double: GroqDouble
let browser: ModelBrowser

beforeAll(async () => {
  double = await startGroqDouble({
    key: KEY,
    fault: () => fault,
    mayAnswer: async () => {
      await until('an answer allowed', () => answersLeft > 0)
      answersLeft -= 1
    },
  })
  browser = await startModelBrowser(double)
  await browser.ask('save-profile', { profile: PROFILE })
})

beforeEach(async () => {
  answersLeft = Number.POSITIVE_INFINITY
  fault = undefined
  await browser.ask('cancel-llm-batch')
  const { jobs } = await browser.ask('list-jobs', { pageSize: 100 })
  for (const { id } of jobs) await browser.ask('delete-job', { id })
})

afterAll(async () => {
  await browser.close()
  await double.close()
})

async function track(from: number, count: number): Promise<void> {
  for (const { job_title, company_name, description } of postings(from + count).slice(from)) {
    await browser.ask('track-job', {
      job_title,
      company_name: company_name ?? '',
      description: description ?? '',
    })
  }
}

async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const end = Date.now() + timeoutMs
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const isOver = async () => (await browser.ask('llm-progress')).batches.length === 0

test('a batch goes on after the worker is stopped in the middle, and asks for nothing twice', async () => {
  await browser.switchOn()
  await track(0, 12)
  answersLeft = 1
  const page = await browser.openOwn('options.html#/settings')
  await page.getByRole('button', { name: 'Read my tracked jobs' }).click()
  await page.getByText('A model has read 5 of 12 jobs').waitFor()
  await until('the next requests', () => double.requests === 3)
  await browser.stopWorker()
  // Only Chrome's own alarm would wake the next worker, had nobody anything to say to it.
  const rings = await page.evaluate<number>(
    "chrome.alarms.get('reading-by-a-model').then((alarm) => alarm.scheduledTime - Date.now())",
  )
  expect(rings).toBeLessThanOrEqual(30_000)
  answersLeft = Number.POSITIVE_INFINITY
  await until('the end', isOver)
  await page.getByText('Last time, 12 of 12 jobs were read.').waitFor()
  expect([...double.answeredCount.values()]).toEqual(Array.from({ length: 12 }, () => 1))
  const { jobs } = await browser.ask('list-jobs', { pageSize: 100 })
  expect(jobs.every(({ match_percentage }) => match_percentage > 0)).toBe(true)
  const { job, history } = await browser.ask('get-job', { id: jobs[0]?.id ?? '' })
  expect(job.summary).toMatch(/^Matches \d of \d skills\.$/)
  expect(history.map(({ action }) => action)).toEqual(['updated', 'created'])
  await page.close()
})

test('a person who clicks Analyze goes before the batch', async () => {
  await browser.switchOn()
  const popup = await browser.openOwn('popup.html')
  const analyze = async (job: Posting | undefined) =>
    popup.evaluate<unknown>(
      `chrome.runtime.sendMessage(${JSON.stringify({ operation: 'analyze-job', input: { job } })})`,
    )
  const [first, second] = postings(100).slice(98)
  const byModel = { success: true, result: { mode: 'llm', model: 'openai/gpt-oss-20b' } }
  expect(await analyze(first)).toMatchObject(byModel)
  const before = double.requests
  answersLeft = 0
  await browser.ask('start-llm-batch', { jobs: postings(90).slice(40) })
  await until('as many requests as may be under way', () => double.requests === before + 5)
  const asked = analyze(second)
  await until('the next request', () => double.requests > before + 5, 10_000)
  expect(double.bodies.slice(before)[5]).toContain(second?.job_title)
  answersLeft = Number.POSITIVE_INFINITY
  expect(await asked).toMatchObject(byModel)
  await until('the end', isOver)
  await popup.close()
})

test('cancelled, nothing more is asked, and what was answered stays', async () => {
  await browser.switchOn()
  await track(120, 12)
  const before = double.requests
  answersLeft = 1
  const page = await browser.openOwn('options.html#/jobs')
  await browser.ask('start-llm-batch')
  await page.getByText('A model has read 5 of 12 jobs').waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('A model has read').waitFor({ state: 'detached' })
  answersLeft = Number.POSITIVE_INFINITY
  const { last } = await browser.ask('llm-progress')
  expect(last).toMatchObject({ ended: 'cancelled', total: 12, read: 5 })
  expect(double.requests).toBeLessThanOrEqual(before + 3)
  await page.close()
})
