import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DEFAULT_PAGE_SETTINGS } from '#core/domain/page-settings.ts'
import type { Evidence } from '#core/domain/score.ts'
import {
  buttonOn,
  clickPointer,
  movePointer,
  nextFrame,
  rememberRoots,
  rootOf,
} from '../badge-page.ts'
import {
  cardOf,
  manyJobs,
  openInPane,
  pretendAddress,
  showResults,
  startWorker,
} from '../page-scores-page.ts'

rememberRoots()

let life: AbortController

beforeEach(async () => {
  life = new AbortController()
  pretendAddress('/jobs/search/?keywords=engineer')
  await movePointer({ x: 5, y: 700 })
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

const jobs = manyJobs(3, 40)
const [first, second] = jobs as [(typeof jobs)[0], (typeof jobs)[0]] // manyJobs made 3
const FILLER = 'We grow and ship and learn together, every day of the week. '.repeat(30)
const TEXT = `${FILLER}You know Python well. ${FILLER}`

function quote(text: string): Evidence {
  const start = TEXT.indexOf(text)
  return { text, field: 'description', start, end: start + text.length }
}

/** A list with an open posting beside it that scrolls by itself. */
function open(settings = {}, css = '') {
  const worker = startWorker()
  worker.settings = { ...DEFAULT_PAGE_SETTINGS, sightings: false, ...settings }
  worker.more = ({ description }) =>
    description === undefined
      ? {}
      : {
          breakdown: {
            skills: { points: 40, max: 50, evidence: [quote('Python')] },
            role: { points: 10, max: 30, evidence: [] },
            experience: { points: 0, max: 20, evidence: [] },
          },
        }
  showResults(jobs)
  const style = document.createElement('style')
  style.textContent = `main { display: flex; height: 560px } .jobs-search__job-details { width: 380px; overflow-y: auto; line-height: 1.5 } ${css}`
  document.querySelector('main')?.append(style)
  openInPane(first, TEXT)
  const page = worker.start(life.signal)
  return { worker, page }
}

const hosts = () => [...document.body.children].filter(({ localName }) => localName === 'div')
const root = () => {
  const [host] = hosts()
  if (!host) throw new Error('No panel')
  return rootOf(host)
}
const handle = () => root().querySelector<HTMLButtonElement>('.handle button')
const panel = () => root().querySelector<HTMLElement>('.panel')
const paneElement = () => document.querySelector<HTMLElement>('.jobs-search__job-details')
const box = (element: Element | null | undefined) => {
  if (!element) throw new Error('Nothing there')
  return element.getBoundingClientRect()
}
const shown = async () => {
  await expect.poll(hosts).toHaveLength(1)
  await expect.poll(() => handle()?.textContent).toBe('50')
}

test('a small handle with the same number as the badge stands over the edge of the pane', async () => {
  const { worker } = open()
  await shown()
  expect(buttonOn(cardOf(first)).textContent).toBe('50')
  expect(panel()?.hidden).toBe(true)
  const [ours, pane] = [box(handle()), box(paneElement())]
  expect(ours.width).toBeLessThan(80)
  expect(ours.top).toBeGreaterThan(pane.top)
  expect(ours.bottom).toBeLessThan(pane.bottom)
  expect(hosts()[0]?.outerHTML).toBe('<div></div>')
  expect(worker.asked.some(({ operation }) => operation === 'posting-job')).toBe(false)
})

test('nothing moves on the page when it opens, and it is remembered', async () => {
  const { worker } = open()
  await shown()
  const before = [...document.querySelectorAll('main *')].map((element) => box(element).toJSON())
  await clickPointer(handle() ?? document.body)
  expect(panel()?.hidden).toBe(false)
  await expect.poll(() => worker.isPanelOpen).toBe(true)
  await nextFrame()
  const after = [...document.querySelectorAll('main *')].map((element) => box(element).toJSON())
  expect(after).toEqual(before)
  expect(box(panel()).right).toBeLessThanOrEqual(window.innerWidth)
  expect(box(panel()).bottom).toBeLessThanOrEqual(window.innerHeight)
})

test('what was left open opens again, without taking the focus', async () => {
  const { worker } = open()
  worker.isPanelOpen = true
  await expect.poll(() => hosts().length === 1 && panel()?.hidden === false).toBe(true)
  expect(document.activeElement).toBe(document.body)
  expect(panel()?.textContent).toContain('Skills')
  expect(panel()?.textContent).toContain('40 of 50')
})

test('a quotation brings its words on the page to the middle and frames them', async () => {
  const { worker } = open()
  worker.isPanelOpen = true
  await expect.poll(() => hosts().length === 1 && root().querySelector('.quote')).toBeTruthy()
  const pane = paneElement()
  expect(pane?.scrollTop).toBe(0)
  await clickPointer(root().querySelector('.quote') ?? document.body)
  await expect.poll(() => pane?.scrollTop).toBeGreaterThan(100)
  const mark = box(root().querySelector('.mark'))
  const middle = (box(pane).top + box(pane).bottom) / 2
  expect(Math.abs((mark.top + mark.bottom) / 2 - middle)).toBeLessThan(60)
  const range = document.createRange()
  const text = document.getElementById('job-details')?.firstChild
  if (!text) throw new Error('No description')
  range.setStart(text, TEXT.indexOf('Python'))
  range.setEnd(text, TEXT.indexOf('Python') + 6)
  const words = range.getBoundingClientRect()
  expect([mark.left, mark.top, mark.width]).toEqual([words.left, words.top, words.width])
})

test('a job saved in it gets status, note and history, each kept', async () => {
  const { worker } = open()
  worker.isPanelOpen = true
  const id = `tracked-${first.id}`
  const at = '2026-03-02T10:00:00.000Z'
  worker.standings.set(id, {
    job: { id, status: 'new', notes: 'Ask Ada', updated_at: at, created_at: at },
    history: [{ action: 'created', timestamp: at, status: 'new' }],
  })
  await expect.poll(() => hosts().length === 1 && panel()?.hidden === false).toBe(true)
  const save = [...root().querySelectorAll('button')].find((one) => one.textContent === 'Save')
  await clickPointer(save ?? document.body)
  const select = () => root().querySelector('select')
  const note = () => root().querySelector('textarea')
  await expect.poll(() => note()?.value).toBe('Ask Ada')
  expect(root().querySelector('.past')?.textContent).toMatch(/2 Mar.*saved/)
  const status = select()
  if (!status) throw new Error('No status')
  status.value = 'applied'
  status.dispatchEvent(new Event('change'))
  await expect.poll(() => worker.standings.get(id)?.job.status).toBe('applied')
  const field = note()
  field?.focus()
  await userEvent.keyboard('Ask Ada, then Bo')
  field?.blur()
  await expect.poll(() => worker.standings.get(id)?.job.notes).toContain('then Bo')
  await expect.poll(() => root().querySelector('.standing .note')?.textContent).toBe('Kept')
})

test('a note that is being written when the page goes on to another posting is kept', async () => {
  const { worker } = open()
  worker.isPanelOpen = true
  const id = `tracked-${first.id}`
  const at = '2026-03-02T10:00:00.000Z'
  worker.tracked.set(first.id, { id, status: 'new' })
  worker.standings.set(id, {
    job: { id, status: 'new', notes: null, updated_at: at, created_at: at },
    history: [],
  })
  const note = () => (hosts().length === 1 ? root().querySelector('textarea') : null)
  await expect.poll(() => note()?.parentElement?.hidden).toBe(false)
  const field = note()
  if (!field) throw new Error('No note')
  field.value = 'Half a thought'
  openInPane(second, `${TEXT} more`)
  await expect.poll(() => worker.standings.get(id)?.job.notes).toBe('Half a thought')
})

test('the company’s other tracked jobs are listed, and open in the dashboard', async () => {
  const { worker } = open()
  worker.isPanelOpen = true
  worker.companies = [
    {
      company: 'Fernwick',
      jobs: [
        {
          id: 'j1',
          job_title: 'Baker',
          status: 'applied',
          application_date: null,
          source_linkedin_id: null,
        },
      ],
    },
  ]
  const other = () => root().querySelector<HTMLElement>('.standing .plain')
  await expect.poll(() => hosts().length === 1 && other()?.textContent).toBe('Baker')
  await clickPointer(other() ?? document.body)
  await expect
    .poll(() => worker.asked.find(({ operation }) => operation === 'open-dashboard')?.input)
    .toEqual({ job_id: 'j1' })
})

test('keys open it, take the focus there and bring it back', async () => {
  open()
  await shown()
  await userEvent.keyboard('{Alt>}{Shift>}j{/Shift}{/Alt}')
  await expect.poll(() => panel()?.hidden).toBe(false)
  expect(root().activeElement?.textContent).toBe('Close')
  await userEvent.keyboard('{Escape}')
  expect(panel()?.hidden).toBe(true)
  expect(root().activeElement).toBe(handle())
})

test('it follows the posting that is opened, and goes with the pane', async () => {
  open()
  await shown()
  openInPane(second, `${TEXT} more`)
  await expect.poll(() => handle()?.textContent).toBe('51')
  paneElement()?.replaceChildren()
  pretendAddress('/jobs/search/')
  await expect.poll(hosts).toEqual([])
})

test('switched off there is none, and with the extension it goes', async () => {
  const { worker } = open({ panel: false })
  await expect.poll(() => buttonOn(cardOf(first)).textContent).toBe('50')
  expect(hosts()).toEqual([])
  worker.settings = { ...worker.settings, panel: true }
  worker.announce({ event: 'page-settings-changed' })
  await shown()
  life.abort()
  expect(hosts()).toEqual([])
})

test('over a dark page it is dark', async () => {
  open({}, 'body { background: #1b1f23; color: #eee }')
  await shown()
  expect(root().querySelector('.stage')?.className).toBe('stage dark')
  document.body.style.background = ''
})
