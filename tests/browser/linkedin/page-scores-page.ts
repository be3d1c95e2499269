import type { Transport } from '#core/api/client.ts'
import { createClient } from '#core/api/client.ts'
import type { Message, Output, Request } from '#core/api/contract.ts'
import { parseInput } from '#core/api/dispatch.ts'
import type { WorkerEvent } from '#core/api/events.ts'
import { failureReply, successReply } from '#core/api/reply.ts'
import { Failure } from '#core/domain/failure.ts'
import {
  DEFAULT_PAGE_SETTINGS,
  type PageSettings,
  type TaughtTitle,
} from '#core/domain/page-settings.ts'
import type { Posting } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import type { Sighting } from '#core/domain/sighting.ts'
import type { Status } from '#core/domain/tracked-job.ts'
import { type PageScores, startPageScores } from '#linkedin/page-scores.ts'
import { someScore } from './badge-page.ts'

/** A results page in the classic layout, and the worker behind it, for tests of the whole way. */

export interface Job {
  readonly id: string
  readonly title: string
  readonly company?: string
  readonly location?: string
  readonly salary?: string
}

export function manyJobs(count: number, from = 0): Job[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(4_300_000_000 + from + index),
    title: `Engineer ${(from + index) % 50}`,
  }))
}

/** Makes the document believe that it is LinkedIn's; the reader sleeps elsewhere. */
export function pretendAddress(path: string): void {
  Object.defineProperty(document, 'URL', {
    configurable: true,
    get: () => `https://www.linkedin.com${path}`,
  })
}

export function showResults(jobs: readonly Job[]): HTMLUListElement {
  const main = element('main', '')
  const style = element('style', '')
  style.textContent =
    'ul { list-style: none; width: 400px } .job-card-container { position: relative; padding: 12px }'
  const list = element('ul', 'jobs-search-results-list')
  for (const job of jobs) list.append(listItem(job))
  main.append(style, list, element('div', 'jobs-search__job-details'))
  document.body.replaceChildren(main)
  return list
}

export function listItem(job: Job): HTMLLIElement {
  const item = element('li', 'occludable-update')
  fillItem(item, job)
  return item
}

/** Gives a list item to a job: its card is drawn into the same nodes when it has some. */
export function fillItem(item: HTMLElement, job: Job): void {
  item.dataset.occludableJobId = job.id
  const card = item.querySelector<HTMLElement>('.job-card-container') ?? emptyCard(item)
  card.dataset.jobId = job.id
  const link = card.querySelector<HTMLAnchorElement>('a')
  link?.setAttribute('href', `/jobs/view/${job.id}/`)
  link?.replaceChildren(job.title)
  const put = (selector: string, text: string) =>
    card.querySelector(selector)?.replaceChildren(text)
  put('.artdeco-entity-lockup__subtitle', job.company ?? 'Fernwick')
  put('.artdeco-entity-lockup__caption', job.location ?? 'Berlin, Germany')
  put('.artdeco-entity-lockup__metadata', job.salary ?? '')
}

function emptyCard(item: HTMLElement): HTMLElement {
  const card = element('div', 'job-card-container')
  const title = element('div', 'artdeco-entity-lockup__title')
  title.append(element('a', 'job-card-container__link job-card-list__title--link'))
  card.append(
    title,
    element('div', 'artdeco-entity-lockup__subtitle'),
    element('div', 'artdeco-entity-lockup__caption'),
    element('div', 'artdeco-entity-lockup__metadata'),
  )
  item.replaceChildren(card)
  return card
}

/** Opens a job in the pane beside the list. */
export function openInPane(job: Job, description: string): void {
  pretendAddress(`/jobs/search/?currentJobId=${job.id}`)
  const pane = document.querySelector('.jobs-search__job-details')
  const heading = element('h1', 't-24')
  const link = element('a', '')
  link.href = `/jobs/view/${job.id}/`
  link.textContent = job.title
  heading.append(link)
  const title = element('div', 'job-details-jobs-unified-top-card__job-title')
  title.append(heading)
  const company = element('div', 'job-details-jobs-unified-top-card__company-name')
  company.textContent = job.company ?? 'Fernwick'
  const text = element('div', 'jobs-description__content')
  const details = element('div', '')
  details.id = 'job-details'
  details.textContent = description
  text.append(details)
  pane?.replaceChildren(title, company, text)
}

export function cardOf(job: Job): HTMLElement {
  const card = document.querySelector<HTMLElement>(`.job-card-container[data-job-id="${job.id}"]`)
  if (!card) throw new Error(`No card for ${job.id}`)
  return card
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string) {
  const made = document.createElement(tag)
  if (className) made.className = className
  return made
}

/**
 * The worker as a page meets it: messages are parsed by the contract, and a test decides when and how
 * they are answered. Points are the number in the title, and ten more with a description.
 */
export interface TestWorker {
  readonly asked: Message[]
  readonly tracked: Map<string, { id: string; status: Status }>
  /** What is written on a title-only badge is this score and forty more. */
  bonus: number
  /** Runs before each answer; may wait, or throw as a dying worker does. */
  before: (message: Message) => Promise<void> | void
  isProfileEmpty: boolean
  settings: PageSettings
  taught: TaughtTitle[]
  isPanelOpen: boolean
  /** Added to what is answered of each posting's score. */
  more: (posting: Posting) => Partial<Score>
  /** Notes and history of tracked jobs, by id. */
  readonly standings: Map<string, Output<'posting-job'>>
  /** Sightings by key, as the ledger would tell them; a posting without one is new. */
  readonly sightings: Map<string, Partial<Sighting>>
  companies: Output<'lookup-companies'>['companies']
  jobsAsked(): Posting[][]
  saved(): Request<'track-job'>[]
  noted(): Request<'note-sightings'>[]
  announce(event: WorkerEvent): void
}

export function startWorker(): TestWorker & { start(signal: AbortSignal): PageScores } {
  const listeners = new Set<(event: WorkerEvent) => void>()
  const worker: TestWorker = {
    asked: [],
    tracked: new Map(),
    bonus: 0,
    before: () => undefined,
    isProfileEmpty: false,
    settings: { ...DEFAULT_PAGE_SETTINGS, panel: false },
    taught: [],
    isPanelOpen: false,
    more: () => ({}),
    standings: new Map(),
    sightings: new Map(),
    companies: [],
    noted: () => requests<'note-sightings'>('note-sightings'),
    jobsAsked: () => requests<'batch-score-jobs'>('batch-score-jobs').map(({ jobs }) => [...jobs]),
    saved: () => requests<'track-job'>('track-job'),
    announce(event) {
      for (const listener of listeners) listener(event)
    },
  }
  function requests<Name extends 'batch-score-jobs' | 'track-job' | 'note-sightings'>(
    name: Name,
  ): Request<Name>[] {
    // Only the page's own client writes to this worker.
    return worker.asked.flatMap(({ operation, input }) =>
      operation === name ? [input as Request<Name>] : [],
    )
  }
  const transport: Transport = async (message) => {
    worker.asked.push(message)
    await worker.before(message)
    try {
      return successReply(answer(worker, message))
    } catch (error) {
      return failureReply(error, new Failure('storage_failed', 'Storage failed'))
    }
  }
  return Object.assign(worker, {
    start: (signal: AbortSignal) =>
      startPageScores({
        document,
        client: createClient(transport),
        onWorkerEvent(listener) {
          listeners.add(listener)
          return () => listeners.delete(listener)
        },
        signal,
        now: () => new Date(),
      }),
  })
}

function answer(worker: TestWorker, { operation, input }: Message): object {
  switch (operation) {
    case 'batch-score-jobs': {
      // Parsed by the contract's own schema.
      const { jobs } = parseInput(operation, input) as { jobs: Posting[] }
      if (worker.isProfileEmpty) throw new Failure('invalid', 'Add your skills to score jobs')
      return {
        results: jobs.map((job) => ({ ...scoreOf(job, worker.bonus), ...worker.more(job) })),
      }
    }
    case 'lookup-jobs': {
      const { ids } = parseInput(operation, input) as { ids: string[] } // as above
      return { jobs: Object.fromEntries(ids.map((id) => [id, worker.tracked.get(id)])) }
    }
    case 'track-job': {
      const job = parseInput(operation, input) as Request<'track-job'> // as above
      const mark = { id: `tracked-${job.source_linkedin_id}`, status: 'new' } as const
      worker.tracked.set(job.source_linkedin_id ?? '', mark)
      return { job: mark, created: true }
    }
    case 'get-page-settings':
      return { settings: worker.settings, panel_open: worker.isPanelOpen, taught: worker.taught }
    case 'remember-panel':
      worker.isPanelOpen = (parseInput(operation, input) as Request<'remember-panel'>).is_open // as above
      return {}
    case 'posting-job': {
      const { id } = parseInput(operation, input) as { id: string } // as above
      return standingOf(worker, id)
    }
    case 'change-posting-job': {
      const { id, changes } = parseInput(operation, input) as Request<'change-posting-job'> // as above
      const before = standingOf(worker, id)
      const job = { ...before.job, updated_at: new Date().toISOString() }
      if (changes.status) job.status = changes.status
      if (changes.notes !== undefined) job.notes = changes.notes
      const standing = { ...before, job }
      worker.standings.set(id, standing)
      return standing
    }
    case 'note-sightings': {
      const { sightings } = parseInput(operation, input) as Request<'note-sightings'> // as above
      const at = new Date().toISOString()
      const fresh = { first_seen: at, last_seen: at, times: 1, ids: 1, nth: 1 }
      return {
        sightings: sightings.map(({ key }) => ({ ...fresh, ...worker.sightings.get(key), key })),
      }
    }
    case 'lookup-companies':
      parseInput(operation, input)
      return { companies: worker.companies }
    case 'open-dashboard':
      parseInput(operation, input)
      return {}
    default:
      throw new Failure('forbidden', 'Not allowed from this page')
  }
}

function standingOf({ standings }: TestWorker, id: string): Output<'posting-job'> {
  const standing = standings.get(id)
  if (!standing) throw new Failure('not_found', 'Job not found')
  return standing
}

function scoreOf(job: Posting, bonus: number) {
  const points = Number(/\d+$/.exec(job.job_title)?.[0] ?? 0) + bonus
  const range = job.description === undefined ? [points, points + 40] : [points + 10, points + 10]
  return someScore(range[0] ?? 0, range[1], { job_id: job.job_id })
}
