import type { Page } from 'playwright-core'
import { type Bench, row, table } from '#tests/support/bench.ts'
import { startExtension } from '#tests/support/extension.ts'

const ROUNDS = 40

/**
 * From asking for a change on one dashboard to seeing it on another. Baseline: to the reply that the
 * change is stored, on the page that asked.
 */
const bench: Bench = {
  name: 'two-pages',
  async run() {
    const browser = await startExtension()
    try {
      const tracked = await browser.call('track-job', {
        job_title: 'Round none',
        company_name: 'Tidewright',
      })
      if (!tracked.success) throw new Error(tracked.error)
      const one = await browser.openOwn('options.html#/jobs')
      const other = await browser.openOwn('options.html#/jobs')
      for (const page of [one, other]) await page.getByText('Round none').first().waitFor()
      const stored: number[] = []
      const seen: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const title = `Round ${round}.`
        const seeing = whenShown(other, title)
        const { from, to } = await change(one, tracked.job.id, title)
        stored.push(to - from)
        seen.push((await seeing) - from)
      }
      const baseline = row('stored, on the page that asked', stored)
      console.log(table([row('seen on the other page', seen), baseline], baseline))
    } finally {
      await browser.close()
    }
  },
}

export default bench

/** The moment a text is in a page, in milliseconds of the clock that all pages share. */
async function whenShown(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.body.textContent.includes(wanted)) return
          observer.disconnect()
          resolve(performance.timeOrigin + performance.now())
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    text,
  )
}

async function change(page: Page, id: string, job_title: string) {
  const message = JSON.stringify({ operation: 'update-job', input: { id, changes: { job_title } } })
  return page.evaluate<{ from: number; to: number }>(`(async () => {
    const now = () => performance.timeOrigin + performance.now()
    const from = now()
    await chrome.runtime.sendMessage(${message})
    return { from, to: now() }
  })()`)
}
