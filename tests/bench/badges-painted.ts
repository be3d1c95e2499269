import type { Page } from 'playwright-core'
import { readBadges, waitForBadges } from '#tests/support/badges.ts'
import { type Bench, row, table } from '#tests/support/bench.ts'
import { startExtension } from '#tests/support/extension.ts'
import {
  SAMPLE_PATH,
  sampleAddress,
  sampleProfile,
  sampleResultsPage,
} from '../../scripts/sample/results-page.ts'

const CARDS = 25
const ROUNDS = 30

/** A point of a card, from the card's own corner, in CSS pixels. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** What one round in the page measured, in milliseconds. */
interface Round {
  /** From the cards being put into the page to the frame after the one that shows all badges. */
  readonly painted: number
  /** The same for a page that only puts its cards in and paints them, without the extension. */
  readonly bare: number
}

/**
 * From 25 new cards in the DOM to 25 badges on the screen, with a worker that is awake.
 * A badge is seen from the page's side: the point where it will lie answers with its host.
 */
const bench: Bench = {
  name: 'badges-painted',
  async run() {
    const browser = await startExtension()
    try {
      browser.serve(SAMPLE_PATH, sampleResultsPage())
      await browser.call('save-profile', { profile: sampleProfile })
      const page = await browser.visit(sampleAddress())
      // High enough for the whole list, so that every card is filled and every badge can be pointed at.
      await page.setViewportSize({ width: 1280, height: 4200 })
      await waitForBadges(page, CARDS)
      await page.waitForTimeout(500)
      const spots = await badgeSpots(page)
      const longest = await watchTasks(page, async () => {
        const rounds: Round[] = []
        for (let round = 0; round < ROUNDS; round++) rounds.push(await oneRound(page, spots, round))
        const painted = row(
          `${CARDS} cards to ${CARDS} badges`,
          rounds.map((one) => one.painted),
        )
        const bare = row(
          `${CARDS} cards alone`,
          rounds.map((one) => one.bare),
        )
        console.log(table([painted, bare], bare))
      })
      console.log(`\nLongest task of the page's main thread: ${longest.toFixed(1)} ms`)
    } finally {
      await browser.close()
    }
  },
}

export default bench

/** Where each card's badge lies, from the card's own corner. */
async function badgeSpots(page: Page): Promise<Spot[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  const corners = await page
    .locator('.job-card-container')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON() as DOMRect)) // a copy of one
  const badges = await readBadges(page)
  const spots = []
  for (const [index, { node }] of badges.slice(0, CARDS).entries()) {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node })
    const [left = 0, top = 0] = model.border
    const corner = corners[index]
    if (!corner) throw new Error('There are more badges than cards')
    spots.push({ x: left + model.width / 2 - corner.x, y: top + model.height / 2 - corner.y })
  }
  await session.detach()
  return spots
}

/** Replaces the list by new cards with numbers that nobody has seen, and waits for their badges. */
async function oneRound(page: Page, spots: readonly Spot[], round: number): Promise<Round> {
  return page.evaluate(replaceCards, { spots, round })
}

/** Runs in the page. */
async function replaceCards({
  spots,
  round,
}: {
  spots: readonly Spot[]
  round: number
}): Promise<Round> {
  const list = document.querySelector('.jobs-search-results-list__items')
  if (!list) throw new Error('The sample page has no list')
  const frame = async () => new Promise((resolve) => requestAnimationFrame(resolve))
  /** A task that comes after the next frame has been painted. */
  const painted = async () => {
    await frame()
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(0)
    })
  }
  const renumber = (text = '') => text.replaceAll(/\d{10}/g, (id) => String(Number(id) + 1 + round))
  const fresh = [...list.children].map((item) => {
    const copy = item.cloneNode(true) as HTMLElement // of an element
    copy.dataset.occludableJobId = renumber(copy.dataset.occludableJobId)
    for (const card of copy.querySelectorAll<HTMLElement>('[data-job-id]')) {
      card.dataset.jobId = renumber(card.dataset.jobId)
    }
    for (const link of copy.querySelectorAll('a')) {
      link.setAttribute('href', renumber(link.getAttribute('href') ?? ''))
    }
    // Only a badge's host has no attribute; a copy of it would be an empty box.
    for (const box of copy.querySelectorAll('.job-card-container div')) {
      if (box.attributes.length === 0 && !box.hasChildNodes()) box.remove()
    }
    return copy
  })
  list.replaceChildren()
  await painted()
  await new Promise((resolve) => setTimeout(resolve, 300))

  const startedAt = performance.now()
  list.replaceChildren(...fresh)
  await painted()
  const bare = performance.now() - startedAt
  const cards = [...list.querySelectorAll('.job-card-container')]
  const isShown = (card: Element, index: number) => {
    const { x, y } = card.getBoundingClientRect()
    const spot = spots[index] ?? { x: 0, y: 0 }
    return document.elementFromPoint(x + spot.x, y + spot.y)?.attributes.length === 0
  }
  while (!cards.every(isShown)) {
    if (performance.now() - startedAt > 10_000) throw new Error('The badges never came')
    await frame()
  }
  await painted()
  return { painted: performance.now() - startedAt, bare }
}

/** The longest task on the page's main thread while some work is done, from the browser's own trace. */
async function watchTasks(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const events: { name: string; dur?: number; tid: number; pid: number; args?: unknown }[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as typeof events)) // the protocol leaves trace events untyped
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', '__metadata'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const main = new Set(
    events
      .filter(
        ({ name, args }) =>
          name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'),
      )
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && main.has(`${pid}:${tid}`),
  )
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000))
}
