import { fileURLToPath } from 'node:url'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { type Bench, row, table } from '#tests/support/bench.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { SAMPLE_PATH, sampleAddress, sampleResultsPage } from '../../scripts/sample/results-page.ts'

const ROUNDS = 40
/** Cards given to another posting in each round, as one step of scrolling does. */
const AT_ONCE = 5

/**
 * What badges cost a page while its list recycles nodes: the worker answers at once, so that all
 * of it is the page's own main thread. Beside it, the same page without us.
 */
const bench: Bench = {
  name: 'badges-recycled',
  async run() {
    const script = await pageScript()
    const browser = await startBrowser()
    try {
      const open = async () => {
        const page = await browser.context.newPage()
        await page.route('**/*', async (route) =>
          route.request().url().includes(SAMPLE_PATH)
            ? route.fulfill({ contentType: 'text/html', body: sampleResultsPage() })
            : route.abort(),
        )
        await page.setViewportSize({ width: 1280, height: 5200 })
        await page.goto(`https://www.linkedin.com${sampleAddress()}`)
        await page.waitForTimeout(500)
        return page
      }
      const bare = await open()
      await recycle(bare, 5)
      const without = await measured(bare)
      await bare.close()

      const page = await open()
      await page.evaluate(script)
      await page.waitForTimeout(500)
      await recycle(page, 5)
      const shiftBefore = await layoutShift(page)
      const withBadges = await measured(page)
      console.log(
        `Longest task, ${ROUNDS * AT_ONCE} recycled cards, processor time: ` +
          `${withBadges.longest.toFixed(1)} ms with badges, ${without.longest.toFixed(1)} ms without`,
      )
      console.log(
        `Layout shift while recycling: ${((await layoutShift(page)) - shiftBefore).toFixed(4)} with badges`,
      )
      const bursts = row('a burst of 100 texts elsewhere, with badges', withBadges.bursts)
      const bareBursts = row('the same without', without.bursts)
      console.log(`\n${table([bursts, bareBursts], bareBursts)}\n`)

      // Past the point where the bounded memories of postings are full.
      await recycle(page, 250)
      const before = await heap(page)
      await recycle(page, 100)
      const after = await heap(page)
      console.log(`Heap: ${before} KB, after 500 more recycled cards ${after} KB`)
    } finally {
      await browser.close()
    }
  },
}

export default bench

interface Measured {
  /** Milliseconds of processor time. */
  readonly longest: number
  readonly bursts: readonly number[]
}

async function measured(page: Page): Promise<Measured> {
  const longest = await longestTask(page, async () => recycle(page, ROUNDS))
  const bursts = await page.evaluate(async () => {
    const times: number[] = []
    const box = document.createElement('div')
    document.body.append(box)
    for (let round = 0; round < 50; round++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const startedAt = performance.now()
      for (let index = 0; index < 100; index++) box.append(`text ${index}`)
      box.replaceChildren()
      // Observers are called in this turn, before the next line.
      await Promise.resolve()
      times.push(performance.now() - startedAt)
    }
    box.remove()
    return times
  })
  return { longest, bursts }
}

/** Gives a few cards to postings never seen before, round after round. */
async function recycle(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ rounds, atOnce }) => {
      const cards = [...document.querySelectorAll<HTMLElement>('.job-card-container')]
      const state = globalThis as { lastNumber?: number } // of this bench, in the page it measures
      for (let round = 0; round < rounds; round++) {
        const from = (round * atOnce) % (cards.length - atOnce)
        for (const card of cards.slice(from, from + atOnce)) {
          state.lastNumber = (state.lastNumber ?? 4_500_000_000) + 1
          const id = String(state.lastNumber)
          card.dataset.jobId = id
          card.closest('li')?.setAttribute('data-occludable-job-id', id)
          const link = card.querySelector('a')
          link?.setAttribute('href', `/jobs/view/${id}/`)
          link?.replaceChildren(`Engineer ${id}`)
        }
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
      await new Promise((resolve) => setTimeout(resolve, 400))
    },
    { rounds: count, atOnce: AT_ONCE },
  )
}

/** The page's script with a worker in it that answers every posting with the same score. */
async function pageScript(): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const factor = '{ points: 10, max: 50, evidence: [] }'
  const entry = `
    import { startPageScores } from '${root}src/linkedin/page-scores.ts'
    const score = (job) => ({
      job_id: job.job_id, match_score: 30, match_percentage: 30, match_range: [30, 80], ranking_level: 'low',
      matched_skills: ['Python'], missing_skills: [], skill_gaps: [], unmentioned_skills: [], summary: 'One skill.',
      breakdown: { skills: ${factor}, role: ${factor}, experience: ${factor} }, basis: 'title', mode: 'heuristic',
    })
    globalThis.shift = 0
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shift += value })
      .observe({ type: 'layout-shift' })
    startPageScores({
      document, signal: new AbortController().signal, now: () => new Date(), onWorkerEvent: () => () => {},
      client: { call: async (name, input) => name === 'batch-score-jobs' ? { results: input.jobs.map(score) } : { jobs: {} } },
    })`
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? entry : undefined),
      },
    ],
    build: {
      write: false,
      rollupOptions: { input: 'entry', output: { format: 'iife' }, treeshake: true },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('Vite built nothing')
  return chunk.code
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0) // set by the script above
}

async function heap(page: Page): Promise<number> {
  return withSession(page, async (session) => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return Math.round(usedSize / 1024)
  })
}

/** Processor time of the longest task on the page's main thread; other processes do not count. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  return withSession(page, async (session) => {
    const events: { name: string; tdur?: number; tid: number; pid: number; args?: unknown }[] = []
    session.on('Tracing.dataCollected', ({ value }) => {
      events.push(...(value as unknown as typeof events)) // the protocol leaves trace events untyped
    })
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', '__metadata'] },
    })
    await work()
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    const main = new Set(
      events
        .filter(
          ({ name, args }) =>
            name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'),
        )
        .map(({ pid, tid }) => `${pid}:${tid}`),
    )
    return Math.max(
      0,
      ...events
        .filter(
          ({ name, pid, tid }) =>
            name === 'ThreadControllerImpl::RunTask' && main.has(`${pid}:${tid}`),
        )
        .map(({ tdur = 0 }) => tdur / 1000),
    )
  })
}

async function withSession<Value>(
  page: Page,
  work: (session: CDPSession) => Promise<Value>,
): Promise<Value> {
  const session = await page.context().newCDPSession(page)
  try {
    return await work(session)
  } finally {
    await session.detach()
  }
}
