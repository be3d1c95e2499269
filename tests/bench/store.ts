import { readFile, rm } from 'node:fs/promises'
import type { BrowserContext } from 'playwright-core'
import type { Bench } from '#tests/support/bench.ts'
import { startBrowser } from '#tests/support/browser.ts'
import { workerExtension } from '#tests/support/worker-extension.ts'

/**
 * The store in the service worker of Chromium at 1,000, 10,000 and 50,000 jobs, each beside the naive
 * way (`export()` and one `set`) in the same run. `STORE_BENCH_SIZES=1000,10000` measures fewer.
 */
const bench: Bench = {
  name: 'store',
  async run() {
    const sizes = (process.env.STORE_BENCH_SIZES ?? '1000,10000,50000').split(',').map(Number)
    const folder = await workerExtension('tests/bench/in-worker/store-bench.ts')
    try {
      for (const size of sizes) await measure(folder, size)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

export default bench

async function measure(extension: string, size: number): Promise<void> {
  const browser = await startBrowser({ extension })
  try {
    const worker =
      browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'))
    const origin = worker.url().replace('/worker.js', '')
    const page = await browser.context.newPage()
    await page.goto(`${origin}/page.html`)
    const debug = await browser.context.newCDPSession(page)
    await debug.send('ServiceWorker.enable')
    const ask = async (measureName: string, options: object = {}): Promise<never> => {
      const { reply, error, took } = (await page.evaluate(
        async (message) => {
          const startedAt = performance.now()
          const answer = await (globalThis as never as Extension).chrome.runtime.sendMessage(
            message,
          )
          return { ...answer, took: performance.now() - startedAt }
        },
        { measure: measureName, ...options },
      )) as { reply?: never; error?: string; took: number } // what the bench's worker answers
      if (error) throw new Error(error)
      return {
        ...(typeof reply === 'object' ? reply : { value: reply }),
        took,
      } as never // the caller knows its measure
    }
    const print = (name: string, values: Record<string, number | string>) => {
      const texts = Object.entries(values).map(
        ([key, value]) =>
          `${key} ${typeof value === 'number' ? value.toFixed(value < 100 ? 2 : 0) : value}`,
      )
      console.log(`${String(size).padStart(6)} jobs | ${name.padEnd(28)} | ${texts.join(', ')}`)
    }
    const cold = async () => {
      const times: number[] = []
      for (let round = 0; round < 5; round += 1) {
        await debug.send('ServiceWorker.stopAllWorkers')
        await new Promise((resolve) => setTimeout(resolve, 300))
        const { took, total } = (await ask('list')) as { took: number; total: number }
        if (total !== size) throw new Error(`${total} jobs instead of ${size}`)
        times.push(took)
      }
      return times.sort((a, b) => a - b)[2] ?? 0
    }

    const filled: { import: number; worst: number } = await ask('fill', { from: 0, to: size })
    print('import of 100, durable', { p50: filled.import, worst: filled.worst })
    const updated: { p50: number; p95: number; worst: number; written: number } = await ask(
      'update',
      { count: 400 },
    )
    print('durable update', { p50: updated.p50, p95: updated.p95, worst: updated.worst })
    print('bytes written per update', { bytes: updated.written })
    print('checkpoint beside writes', await ask('checkpoint'))
    const lists: Record<string, number> = await ask('lists')
    const { took: _, ...pages } = lists
    const [worstList = '', worstTime = 0] =
      Object.entries(pages).sort((a, b) => b[1] - a[1])[0] ?? []
    print('list page, worst', { ms: worstTime, query: worstList })
    const found: { pages: Record<string, number>; counts: Record<string, number> } =
      await ask('searches')
    for (const [name, times] of Object.entries({
      'search page': found.pages,
      'search count': found.counts,
    })) {
      const [query = '', ms = 0] = Object.entries(times).sort((a, b) => b[1] - a[1])[0] ?? []
      print(`${name}, worst of ${Object.keys(times).length}`, { ms, query })
    }
    const stats: { value: number } = await ask('stats')
    print('stats', { ms: stats.value })
    print('cold worker to list', { 'journal empty': await cold() })
    await ask('update', { count: 1 })
    await ask('journal', { count: 100 })
    print('cold worker to list', { 'journal of 100': await cold() })
    const { took: __, ...floor } = (await ask('raw')) as Record<string, number>
    print('floor of this machine', floor)
    const naive: { p50: number; size: number; stored: boolean } = await ask('naive', {
      count: size > 20_000 ? 2 : 5,
    })
    print(naive.stored ? 'naive write' : 'naive write without its `set`', {
      p50: naive.p50,
      MB: naive.size / 1e6,
      [naive.stored ? 'ratio' : 'ratio, at least']: naive.p50 / updated.p50,
    })
    print('in use', await ask('use'))
    await debug.send('ServiceWorker.stopAllWorkers')
    await ask('list')
    const idle = await extensionProcess(browser.context)
    print('memory after a wake and a list', { 'process MB': idle / 1e6 })
  } finally {
    await browser.close()
  }
}

/** Memory of the process that the worker and its page share, in bytes. Needs Linux. */
async function extensionProcess(context: BrowserContext): Promise<number> {
  const debug = await context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await debug?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  let most = 0
  for (const { id } of processInfo) {
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8')
    if (!command.includes('--extension-process')) continue
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8')
    const kilobytes = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1])
    most = Math.max(most, kilobytes * 1024)
  }
  return most
}

interface Extension {
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<object> } }
}
