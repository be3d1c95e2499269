import type { CDPSession, Page } from 'playwright-core'
import { readBadges } from './badges.ts'

/** What a page holds after everything that can be freed was freed. */
export interface Held {
  /** Of the whole process: the page's world and the content script's share one heap. */
  readonly heapBytes: number
  readonly nodes: number
  readonly listeners: number
  readonly badges: number
}

export const RECYCLED = 500
export const NAVIGATIONS = 50

/**
 * One cycle of a long day in a page of results: its list gives 500 cards to postings never seen before,
 * then the address changes 50 times, each time with a list drawn anew and now and then to another page.
 */
export async function soakCycle(page: Page, cycle: number): Promise<void> {
  await page.evaluate(oneCycle, { cycle, recycled: RECYCLED, navigations: NAVIGATIONS })
}

/** Counts what is left, after collecting twice: what the first run frees may hold more. */
export async function held(page: Page): Promise<Held> {
  const session: CDPSession = await page.context().newCDPSession(page)
  try {
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    const badges = (await readBadges(page)).length
    return { heapBytes: usedSize, nodes, listeners: jsEventListeners, badges }
  } finally {
    await session.detach()
  }
}

/** Runs in the page. */
async function oneCycle({
  cycle,
  recycled,
  navigations,
}: {
  cycle: number
  recycled: number
  navigations: number
}): Promise<void> {
  const wait = async (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  let last = 4_500_000_000 + cycle * 100_000
  const give = (card: HTMLElement) => {
    last += 1
    const id = String(last)
    card.dataset['jobId'] = id
    card.closest('li')?.setAttribute('data-occludable-job-id', id)
    const link = card.querySelector('a')
    link?.setAttribute('href', `/jobs/view/${id}/`)
    link?.replaceChildren(`Engineer ${id}`)
  }
  const cards = () => [...document.querySelectorAll<HTMLElement>('.job-card-container')]
  for (let given = 0; given < recycled; given += 5) {
    const all = cards()
    for (let index = 0; index < 5; index += 1) {
      const card = all[(given + index) % all.length]
      if (card) give(card)
    }
    await wait(30)
  }
  const start = location.href
  for (let move = 0; move < navigations; move += 1) {
    if (move % 10 === 9) {
      history.pushState(null, '', '/feed/')
      await wait(60)
    }
    history.pushState(null, '', `${start.split('&start=')[0]}&start=${move * 25}`)
    const list = document.querySelector('.jobs-search-results-list__items')
    const fresh = [...(list?.children ?? [])].map((item) => {
      const copy = item.cloneNode(true) as HTMLElement // of an element
      // Only a badge's host has no attribute; a copy of it would be an empty box.
      for (const box of copy.querySelectorAll('.job-card-container div')) {
        if (box.attributes.length === 0 && !box.hasChildNodes()) box.remove()
      }
      return copy
    })
    list?.replaceChildren(...fresh)
    for (const card of cards()) give(card)
    await wait(60)
  }
  history.replaceState(null, '', start)
  await wait(800)
}
