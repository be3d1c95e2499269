import type { Page } from 'playwright-core'
import { type Bench, type Row, row, table } from '#tests/support/bench.ts'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import { ROW_HEIGHT } from '#ui/dashboard/jobs/columns/columns.ts'
import { benchJob } from './in-worker/bench-jobs.ts'

const OPENINGS = 7
/** CSS pixels in a frame: about ten rows, as a hard flick of a wheel. */
const SCROLL_STEP = 400

/**
 * The list of jobs in the built extension: open to first rows with a cold worker, keystroke to filtered
 * rows, and frames while the whole list is scrolled. `DASHBOARD_BENCH_SIZES=10000` measures fewer.
 */
const bench: Bench = {
  name: 'dashboard',
  async run() {
    const sizes = (process.env.DASHBOARD_BENCH_SIZES ?? '10000,50000').split(',').map(Number)
    const browser = await startExtension()
    try {
      // A worker that is only just installed is busy, and hears no stop.
      await browser.call('list-jobs', {})
      const empty = await openings(browser, 'open, no jobs, cold worker', '.empty')
      let filled = 0
      for (const size of sizes) {
        await fill(browser, filled, size)
        filled = size
        console.log(`\n${size} jobs\n`)
        const open = await openings(browser, 'open to first rows, cold worker', '.jobs-row')
        console.log(table([empty, open], empty))
        const page = await browser.openOwn('options.html#/jobs')
        await page.locator('.jobs-row').first().waitFor()
        console.log(`\n${table([await keystrokes(browser, page)])}`)
        await page.reload()
        await page.locator('.jobs-row').first().waitFor()
        const still = row('frames, nothing moves', await frames(page, 0, 0))
        const scrolled = await frames(page, SCROLL_STEP, Math.min(size, 10_000))
        console.log(`\n${table([still, row('frames, scrolling', scrolled)], still)}`)
        console.log(`\n${scrolled.length} frames, p99 ${percentile(scrolled, 0.99).toFixed(1)} ms`)
        await page.close()
      }
    } finally {
      await browser.close()
    }
  },
}

export default bench

async function fill(browser: ExtensionBrowser, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += 100) {
    const jobs = Array.from({ length: Math.min(100, to - first) }, (_, at) => benchJob(first + at))
    const reply = await browser.call('import-jobs', { jobs })
    if (!reply.success) throw new Error(reply.error)
  }
  await rest(browser)
}

/** Waits until the import is in a snapshot, as it is soon after a user has made one. */
async function rest(browser: ExtensionBrowser): Promise<void> {
  for (let look = 0; look < 60; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const health = await browser.call('store-health', {})
    if (health.success && health.journal_entries === 0) return
  }
  throw new Error('the journal never became a snapshot')
}

/** From the start of the navigation to the frame after the one that has the element. */
async function openings(browser: ExtensionBrowser, what: string, shown: string): Promise<Row> {
  const times: number[] = []
  for (let round = 0; round < OPENINGS; round++) {
    await browser.stopWorker()
    const page = await browser.context.newPage()
    await page.addInitScript(watchFor, shown)
    await page.goto(`chrome-extension://${browser.extensionId}/options.html#/jobs`)
    const handle = await page.waitForFunction(() => (globalThis as Watched).shownAt)
    times.push(Number(await handle.jsonValue()))
    await page.close()
  }
  return row(what, times)
}

interface Watched {
  shownAt?: number
}

/** Runs in the page before its own scripts. */
function watchFor(shown: string): void {
  const look = () => {
    if (document.querySelector(shown) === null) requestAnimationFrame(look)
    else requestAnimationFrame((at) => Object.assign(globalThis, { shownAt: at }))
  }
  look()
}

/** From the input event to the frame after the rows and the count of the new search. */
async function keystrokes(browser: ExtensionBrowser, page: Page): Promise<Row> {
  const words = ['engineer', 'works', 'city', 'skill', 'baki']
  const searches = words.flatMap((word) =>
    Array.from({ length: word.length }, (_, end) => word.slice(0, end + 1)),
  )
  const steps: { search: string; total: number }[] = []
  for (const search of searches) {
    const reply = await browser.call('list-jobs', { search, pageSize: 1 })
    if (!reply.success) throw new Error(reply.error)
    // A search that finds as many as the one before it cannot be told from it by the count.
    if (reply.total !== steps.at(-1)?.total) steps.push({ search, total: reply.total })
  }
  return row('keystroke to filtered rows', await page.evaluate(typeAll, steps))
}

/** Runs in the page. */
async function typeAll(steps: readonly { search: string; total: number }[]): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('[data-shortcut="search"]')
  const count = document.querySelector('.page-head output')
  if (!input || !count) throw new Error('There is no list on this page')
  // React hears a value only when it is set as the browser sets it.
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  const times: number[] = []
  for (const { search, total } of steps) {
    const startedAt = performance.now()
    value?.set?.call(input, search)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    const isShown = () => Number(count.textContent.replaceAll(/\D/g, '')) === total
    while (!isShown()) await new Promise((resolve) => requestAnimationFrame(resolve))
    times.push((await new Promise<number>((resolve) => requestAnimationFrame(resolve))) - startedAt)
  }
  return times
}

/** Lengths of frames while the list is scrolled to some row; for two seconds with a step of 0. */
async function frames(page: Page, step: number, rows: number): Promise<number[]> {
  return page.evaluate(scrollAll, { step, rows, rowHeight: ROW_HEIGHT })
}

/** Runs in the page. */
async function scrollAll({
  step,
  rows,
  rowHeight,
}: {
  step: number
  rows: number
  rowHeight: number
}): Promise<number[]> {
  const list = document.querySelector('.jobs-table')
  if (!list) throw new Error('There is no table on this page')
  const lengths: number[] = []
  const frame = async () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const isScrolling = step > 0
  const until = performance.now() + (isScrolling ? 90_000 : 2_000)
  let before = await frame()
  const isGoing = () =>
    before < until && !(isScrolling && list.scrollTop >= (rows - 40) * rowHeight)
  while (isGoing()) {
    list.scrollTop += step
    const now = await frame()
    lengths.push(now - before)
    before = now
  }
  if (isScrolling && before >= until) {
    throw new Error(`Only ${Math.round(list.scrollTop / rowHeight)} rows were reached`)
  }
  return lengths
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
