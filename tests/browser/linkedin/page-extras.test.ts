import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '#core/domain/page-settings.ts'
import { buttonOn, detailsOf, hostsOn, movePointer, rememberRoots, rootOf } from './badge-page.ts'
import {
  cardOf,
  manyJobs,
  openInPane,
  pretendAddress,
  showResults,
  startWorker,
} from './page-scores-page.ts'

rememberRoots()

let life: AbortController

beforeEach(async () => {
  life = new AbortController()
  pretendAddress('/jobs/search/?keywords=engineer&location=Berlin')
  await movePointer({ x: 900, y: 700 })
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

const jobs = manyJobs(6)
const [first, second, last] = [jobs[0], jobs[1], jobs[5]] as [Job, Job, Job] // manyJobs made 6
type Job = (typeof jobs)[number]

function settingsWith(cards: Partial<PageSettings['cards']>, more: Partial<PageSettings> = {}) {
  return {
    ...DEFAULT_PAGE_SETTINGS,
    cards: { ...DEFAULT_PAGE_SETTINGS.cards, ...cards },
    ...more,
  }
}

function startWith(settings: PageSettings, some = jobs, worker = startWorker()) {
  worker.settings = settings
  const list = showResults(some)
  return { list, worker, page: worker.start(life.signal) }
}

const veilOn = (job: Job) => {
  const [host] = hostsOn(cardOf(job))
  return host ? rootOf(host).querySelector<HTMLElement>('.veil') : null
}
const veils = (some = jobs) => some.map((job) => veilOn(job)?.className ?? '')
const wordsOn = (job: Job) => {
  buttonOn(cardOf(job)).click()
  return detailsOf(cardOf(job))?.textContent ?? ''
}

test('without a choice of the user nothing lies over a card', async () => {
  const { worker } = startWith(DEFAULT_PAGE_SETTINGS)
  await expect.poll(() => worker.noted()).toHaveLength(1)
  expect(veils()).toEqual(jobs.map(() => ''))
})

test('a dimmed card is covered exactly, keeps its own markup and is clicked through the veil', async () => {
  const before = new Map<Job, string>()
  const { list } = startWith(settingsWith({ title_word: 'dim' }, { title_words: ['engineer 0'] }))
  for (const job of jobs) before.set(job, cardOf(job).outerHTML)
  await expect.poll(() => veilOn(first)?.className).toContain('dim')
  expect(veils().filter(Boolean)).toHaveLength(1)
  const card = cardOf(first)
  const box = card.getBoundingClientRect()
  const veil = veilOn(first)?.getBoundingClientRect()
  expect([veil?.left, veil?.top, veil?.width, veil?.height]).toEqual([
    box.left,
    box.top,
    box.width,
    box.height,
  ])
  const middle = document.elementFromPoint(box.left + 40, box.top + box.height / 2)
  expect(card.contains(middle)).toBe(true)
  expect(middle).not.toBe(hostsOn(card)[0])
  for (const host of list.querySelectorAll('div:empty'))
    if (host.attributes.length === 0) host.remove()
  for (const job of jobs) expect(cardOf(job).outerHTML).toBe(before.get(job))
})

test('a hidden card says why, and one click shows it for good', async () => {
  startWith(settingsWith({ blocked_company: 'hide' }, { blocked_companies: ['FERNWICK'] }))
  await expect.poll(() => veils().filter((name) => name.includes('hide'))).toHaveLength(6)
  expect(veilOn(first)?.textContent).toContain('Hidden: blocked company')
  veilOn(first)?.querySelector('button')?.click()
  await expect.poll(() => veilOn(first)).toBeNull()
  expect(veilOn(second)).not.toBeNull()
})

test('the popup’s click shows all, and new settings count at once', async () => {
  const { page, worker } = startWith(settingsWith({ low_score: 'hide' }, { lowest_score: 100 }))
  await expect.poll(() => page.check().toned_down).toBe(6)
  page.showAll()
  await expect.poll(() => veils().filter(Boolean)).toEqual([])
  worker.settings = settingsWith({ low_score: 'dim' }, { lowest_score: 44 })
  worker.announce({ event: 'page-settings-changed' })
  // A provisional score counts by the most it may become: 0-40 to 3-43 are low, 4-44 is not.
  await expect
    .poll(() => veils().map((name) => name.includes('dim')))
    .toEqual([true, true, true, true, false, false])
})

test('a settled page is told of in one message, with numbers, texts of cards and the search', async () => {
  const { worker } = startWith(DEFAULT_PAGE_SETTINGS)
  await expect.poll(() => worker.noted()).toHaveLength(1)
  const [message] = worker.noted()
  expect(message?.search).toBe('engineer, Berlin')
  expect(message?.sightings.map(({ key }) => key)).toEqual(jobs.map(({ id }) => id))
  expect(Object.keys(message?.sightings[0] ?? {}).toSorted()).toEqual([
    'company',
    'key',
    'location',
    'title',
  ])
  openInPane(second, 'We build engines and mend them. '.repeat(20))
  const seen = () => worker.noted().flatMap(({ sightings }) => sightings)
  await expect.poll(() => seen().find(({ signature }) => signature)?.key).toBe(second.id)
  expect(JSON.stringify(worker.noted())).not.toContain('mend')
})

test('with the ledger off, nothing is told', async () => {
  const { worker, page } = startWith({ ...DEFAULT_PAGE_SETTINGS, sightings: false })
  await expect.poll(() => page.check().best).toHaveLength(5)
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(worker.noted()).toEqual([])
})

test('the details tell of sightings, the rank and the company’s other jobs', async () => {
  const worker = startWorker()
  worker.sightings.set(last.id, {
    times: 4,
    first_seen: '2020-09-02T10:00:00.000Z',
    ids: 3,
    nth: 3,
    alike_by: 'text',
  })
  const weeksAgo = new Date(Date.now() - 21 * 86_400_000).toISOString()
  const job = { status: 'applied', application_date: weeksAgo, source_linkedin_id: '1' } as const
  worker.companies = [{ company: 'Fernwick', jobs: [{ ...job, id: 'a', job_title: 'Smith' }] }]
  startWith({ ...DEFAULT_PAGE_SETTINGS, ranks: true, company_jobs: true }, jobs, worker)
  await expect.poll(() => worker.noted()).toHaveLength(1)
  await expect.poll(() => wordsOn(last)).toContain('Seen 4 times since 2 Sept 2020.')
  const words = wordsOn(last)
  expect(words).toContain('3rd number for the same text')
  expect(words).toContain('#1 of 6 on this page')
  expect(words).toContain('Already applied at this company 3 weeks ago: Smith.')
})

test('the check counts what is read, and lists the best five', async () => {
  const { page } = startWith(DEFAULT_PAGE_SETTINGS)
  await expect.poll(() => page.check().best).toHaveLength(5)
  const { layout, cards, fields, best, warnings } = page.check()
  expect({ layout, cards, warnings }).toEqual({ layout: 'voyager', cards: 6, warnings: [] })
  const read = Object.fromEntries(fields.map((one) => [one.field, one.read]))
  expect(read).toMatchObject({ id: 6, title: 6, company: 6, location: 6, salary: 0 })
  expect(best.map(({ title }) => title)).toEqual([5, 4, 3, 2, 1].map((n) => `Engineer ${n}`))
})
