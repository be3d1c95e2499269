import { cdp } from 'vitest/browser'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Factor, Score } from '#core/domain/score.ts'
import { rankingLevel } from '#core/domain/score.ts'
import { markOf } from '#linkedin/badge/card-mark.ts'
import type { BadgeEntry } from '#linkedin/badge/layer.ts'
import type { BadgeActions, BadgeView, TrackedMark } from '#linkedin/badge/view.ts'
import type { Card } from '#linkedin/layouts/layout.ts'

/** A list of cards with the looks of a results page, for tests of what is drawn on them. */

const LOOKS = `
  body { margin: 0; font: 14px/1.4 sans-serif; background: #f4f2ee; color: #191919 }
  ul { list-style: none; margin: 0; padding: 0; width: 400px; background: #fff }
  .card { position: relative; display: flex; padding: 12px 16px; border-bottom: 1px solid #ccc }
  .logo { width: 48px; height: 48px; flex: none; margin-right: 8px; background: #bcd }
  .text { flex: 1 }
  .dismiss { width: 32px; height: 32px; flex: none }
`

export interface JobText {
  readonly id?: string
  readonly title: string
  readonly company?: string
  readonly location?: string
}

/** Puts a list with these jobs into the document, in place of whatever was there. */
export function showList(jobs: readonly JobText[], css = ''): HTMLUListElement {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('style')
  const style = document.createElement('style')
  style.textContent = LOOKS + css
  const list = document.createElement('ul')
  for (const job of jobs) {
    const item = document.createElement('li')
    item.append(cardElement(job))
    list.append(item)
  }
  document.body.append(style, list)
  return list
}

export function cardElement(job: JobText): HTMLElement {
  const card = document.createElement('div')
  card.className = 'card'
  card.tabIndex = 0
  const logo = document.createElement('figure')
  logo.className = 'logo'
  logo.style.margin = '0 8px 0 0'
  const text = document.createElement('div')
  text.className = 'text'
  const dismiss = document.createElement('button')
  dismiss.className = 'dismiss'
  dismiss.ariaLabel = `Dismiss ${job.title} job`
  card.append(logo, text, dismiss)
  fillCard(card, job)
  return card
}

/** Gives a card's node to a job, as a list that recycles its nodes does. */
export function fillCard(card: HTMLElement, job: JobText): void {
  card.dataset.jobId = job.id ?? ''
  const text = card.querySelector('.text')
  text?.replaceChildren(
    ...[job.title, job.company ?? 'Acme', job.location ?? 'Berlin'].map((line, index) => {
      const element = document.createElement(index === 0 ? 'strong' : 'div')
      element.textContent = line
      return element
    }),
  )
}

/** Reads the list above; the real reader has tests of its own. */
export function cardsOf(list: HTMLElement): Card[] {
  return [...list.querySelectorAll<HTMLElement>('.card')].map((element) => {
    const titleElement = element.querySelector<HTMLElement>('strong') ?? element
    const [title = '', company = '', location = ''] = [
      ...(element.querySelector('.text')?.children ?? []),
    ].map((line) => line.textContent ?? '')
    const id = element.dataset.jobId || undefined
    const key = id ?? `${title}|${company}|${location}`
    return {
      key,
      posting: {
        job_id: key,
        job_title: title,
        company_name: company,
        location,
        source_linkedin_id: id,
        flags: [],
      },
      element,
      titleElement,
      kind: 'result',
      layout: 'test',
      sureness: {},
    }
  })
}

export function entry(card: Card, view: BadgeView): BadgeEntry {
  return { card, mark: markOf(card), view }
}

export function scoreView(card: Card, score: Score, tracked?: TrackedMark): BadgeView {
  return { kind: 'score', posting: card.posting, score, tracked }
}

function factor(points: number, max: number): Factor {
  const evidence = [{ text: 'Python', field: 'job_title', start: 0, end: 6 }] as const
  return { points, max, evidence: points > 0 ? evidence : [] }
}

/** A score as the scorer would give it: of a title alone where `high` is another end of the range. */
export function someScore(low: number, high = low, over: Partial<Score> = {}): Score {
  return {
    job_id: '1',
    match_score: low,
    match_percentage: low,
    match_range: [low, high],
    ranking_level: rankingLevel(low),
    matched_skills: ['Python', 'FastAPI'],
    missing_skills: ['Kubernetes', 'React'],
    skill_gaps: ['Kubernetes'],
    unmentioned_skills: ['React'],
    summary: 'Two of three skills.',
    breakdown: { skills: factor(37.5, 50), role: factor(15, 30), experience: factor(0, 20) },
    basis: low === high ? 'description' : 'title',
    mode: 'heuristic',
    ...over,
  }
}

/** Actions that write down what was asked; `save` answers with what it is given. */
export function recordedActions(
  save: (posting: PagePosting) => Promise<TrackedMark> = async () => ({ id: 'job', status: 'new' }),
): BadgeActions & { calls: string[] } {
  const calls: string[] = []
  return {
    calls,
    save(posting) {
      calls.push(`save ${posting.job_title}`)
      return save(posting)
    },
    async openDashboard(tracked) {
      calls.push(`open ${tracked?.id}`)
    },
    tryAgain: () => calls.push('try again'),
    dismissHint: () => calls.push('dismiss'),
  }
}

const attach = Element.prototype.attachShadow
const roots = new WeakMap<Element, ShadowRoot>()

/** Remembers the roots of badges, which are closed to everybody else. */
export function rememberRoots(): void {
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    roots.set(this, root)
    return root
  }
}

/** The badge hosts on a card. */
export function hostsOn(card: Element): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('*')].filter((element) => roots.has(element))
}

export function rootOf(host: Element): ShadowRoot {
  const root = roots.get(host)
  if (!root) throw new Error('This element carries no badge')
  return root
}

export function buttonOn(card: Element): HTMLButtonElement {
  const [host] = hostsOn(card)
  const button = host && rootOf(host).querySelector('button')
  if (!button) throw new Error('This card carries no badge')
  return button
}

/** What a person sees on a card's badge; undefined where there is none or it is hidden. */
export function badgeText(card: Element): string | undefined {
  const [host, ...more] = hostsOn(card)
  if (more.length > 0) throw new Error('This card carries more than one badge')
  const button = host && rootOf(host).querySelector('button')
  if (!button || getComputedStyle(button).visibility === 'hidden') return undefined
  return button.textContent ?? ''
}

export function detailsOf(card: Element): HTMLElement | undefined {
  const [host] = hostsOn(card)
  return (host && rootOf(host).querySelector<HTMLElement>('.details')) ?? undefined
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Moves the real pointer, which no script in the page can. */
export async function movePointer(target: Element | { x: number; y: number }): Promise<void> {
  await mouse('mouseMoved', target)
}

export async function clickPointer(target: Element): Promise<void> {
  await mouse('mouseMoved', target)
  await mouse('mousePressed', target)
  await mouse('mouseReleased', target)
}

async function mouse(type: string, target: Element | { x: number; y: number }): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect()
  const at =
    target instanceof Element
      ? centre(target.getBoundingClientRect())
      : { x: target.x, y: target.y }
  const scale = frame ? frame.width / window.innerWidth : 1
  // Vitest types only the calls of sessions it knows of.
  const session = cdp() as unknown as { send(method: string, input: object): Promise<unknown> }
  await session.send('Input.dispatchMouseEvent', {
    type,
    x: (frame?.left ?? 0) + at.x * scale,
    y: (frame?.top ?? 0) + at.y * scale,
    button: type === 'mouseMoved' ? 'none' : 'left',
    clickCount: type === 'mouseMoved' ? 0 : 1,
  })
}

function centre(box: DOMRect): { x: number; y: number } {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}
