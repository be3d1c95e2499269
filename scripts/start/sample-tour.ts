import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Posting } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import {
  clickInDetails,
  hoverBadge,
  type ShownBadge,
  waitForBadge,
  waitForBadges,
} from '#tests/support/badges.ts'
import type { ExtensionBrowser } from '#tests/support/extension.ts'
import { fillAllCards } from '#tests/support/sample.ts'
import { ROOT } from '../build-extension.ts'
import { samplePostings } from '../sample/results-page.ts'
import type { ScoredCard } from './table.ts'

const SCREENSHOTS = join(ROOT, '.tmp', 'screenshots')

/** What the walk through the sample gave. */
export interface Tour {
  readonly cards: readonly ScoredCard[]
  /** Files of the pictures that were taken, in the order of the walk. */
  readonly screenshots: readonly string[]
}

/**
 * Walks the main job once, as a user would, for a machine without a display: every card scored, one
 * badge opened and saved, the popup, the job in the dashboard.
 * @throws {Error} when a badge does not show what the worker answers for its posting
 */
export async function walkSample(browser: ExtensionBrowser, results: Page): Promise<Tour> {
  await mkdir(SCREENSHOTS, { recursive: true })
  const screenshots: string[] = []
  const keep = async (name: string, picture: Buffer) => {
    const file = join(SCREENSHOTS, `${name}.png`)
    await writeFile(file, picture)
    screenshots.push(file)
  }

  const opened = await scoredInFull(results)
  await keep('results', await results.screenshot())
  const cards = await scoredCards(browser, results)

  await results.evaluate("document.querySelector('.jobs-search-results-list').scrollTo(0, 0)")
  await hoverBadge(results, opened)
  await results.waitForTimeout(600) // the details fade in
  await keep('badge', await results.screenshot())
  if (!opened.name.includes('Tracked')) {
    await clickInDetails(results, opened, /^Save/)
    await waitForBadge(
      results,
      ([first]) => first?.name.includes('Tracked'),
      'a tracked first card',
    )
  }

  const popup = await browser.openPopup(results)
  await popup.waitFor('/\\bmatch\\b/i.test(document.body.innerText)')
  await results.waitForTimeout(400) // Chrome fits the window to its content
  await keep('popup', await popup.screenshot())
  await popup.close()

  const dashboard = await browser.openOwn('options.html')
  await dashboard
    .getByText(samplePostings[0]?.company ?? '')
    .first()
    .waitFor()
  await keep('dashboard', await dashboard.screenshot())
  return { cards, screenshots }
}

/** The first card's badge, once the description beside the list has gone into it. */
async function scoredInFull(results: Page): Promise<ShownBadge> {
  return waitForBadge(
    results,
    ([first]) => (first && !first.kind.includes('provisional') ? first : undefined),
    'the open posting to be scored with its description',
  )
}

/** Scrolls the list to its end, so that every card is filled, and asks the worker about each. */
async function scoredCards(browser: ExtensionBrowser, results: Page): Promise<ScoredCard[]> {
  await fillAllCards(results)
  const shown = await waitForBadges(results, samplePostings.length)
  const reply = await browser.call('batch-score-jobs', { jobs: samplePostings.map(asSeen) })
  if (!reply.success) throw new Error(`The worker answered: ${reply.error}`)
  return samplePostings.map(({ title, company }, index) => {
    const [score, badge] = [reply.results[index], shown[index]]
    if (!score || !badge) throw new Error(`No badge or no score for ${title}`)
    if (!agree(badge, score)) {
      throw new Error(`The badge of ${title} says ${badge.text}, the worker ${score.match_score}`)
    }
    return { badge: badge.text, title, company, score }
  })
}

/** The first posting is open, so its description is known; of the others only the card is. */
function asSeen(posting: (typeof samplePostings)[number], index: number): Posting {
  return {
    job_id: posting.id,
    job_title: posting.title,
    company_name: posting.company,
    location: posting.location,
    ...(index === 0 ? { description: posting.description } : {}),
  }
}

/** True when a badge shows the score, or the range while there is one. */
function agree(badge: ShownBadge, score: Score): boolean {
  const numbers = [...badge.text.matchAll(/\d+/g)].map(Number)
  const [low, high] = score.match_range
  return low === high ? numbers[0] === score.match_score : numbers[0] === low && numbers[1] === high
}
