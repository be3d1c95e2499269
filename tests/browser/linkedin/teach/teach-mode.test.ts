import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TaughtTitle } from '#core/domain/page-settings.ts'
import { startTeaching } from '#linkedin/teach/teach-mode.ts'
import { clickPointer, movePointer, rememberRoots, rootOf, wait } from '../badge-page.ts'
import { cardOf, manyJobs, pretendAddress, showResults, startWorker } from '../page-scores-page.ts'

rememberRoots()

let life: AbortController
let lessons: TaughtTitle[]
let heard: string[]

beforeEach(() => {
  life = new AbortController()
  lessons = []
  heard = []
  pretendAddress('/jobs/search/?keywords=engineer')
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

const jobs = manyJobs(4)
const [first, second] = jobs as [(typeof jobs)[0], (typeof jobs)[0]] // manyJobs made 4

/** A list whose titles have lost the name the reader knows, below a remark. */
function showBroken() {
  const list = showResults(jobs)
  for (const job of jobs) {
    const card = cardOf(job)
    const remark = document.createElement('p')
    remark.textContent = 'Your profile is a strong match'
    card.prepend(remark)
    card.querySelector('.artdeco-entity-lockup__title')?.removeAttribute('class')
    card.querySelector('a')?.setAttribute('href', '#opened')
  }
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown']) {
    list.addEventListener(type, () => heard.push(type), { signal: life.signal })
    document.addEventListener(type, () => heard.push(type), { signal: life.signal })
  }
  return list
}

function teaching(teach = async (lesson: TaughtTitle) => void lessons.push(lesson)): boolean {
  return startTeaching({ document, teach, signal: life.signal, now: () => new Date() })
}

const linkOn = (job: (typeof jobs)[number]) => {
  const link = cardOf(job).querySelector('a')
  if (!link) throw new Error('The card has no link')
  return link
}
const host = () => [...document.body.children].find((element) => element.localName === 'div')
const word = () => {
  const shown = host()
  return shown ? rootOf(shown).querySelector('.word')?.textContent : undefined
}

test('the click on a title is learned and never reaches the page', async () => {
  showBroken()
  expect(teaching()).toBe(true)
  expect(word()).toContain('Click the title of one job card')
  await clickPointer(linkOn(second))
  await expect.poll(() => lessons).toEqual([{ layout: 'voyager', path: 'a' }])
  await expect.poll(word).toBe('Learned: 4 of 4 titles.')
  expect(heard).toEqual([])
  expect(location.hash).toBe('')
})

test('after the lesson clicks are the page’s again', async () => {
  showBroken()
  teaching()
  await clickPointer(linkOn(first))
  await expect.poll(() => lessons).toHaveLength(1)
  heard.length = 0
  const [remark] = cardOf(first).getElementsByTagName('p')
  await clickPointer(remark ?? cardOf(first))
  expect(heard).toContain('click')
})

test('what points at a title is framed, without a change of the page', async () => {
  const list = showBroken()
  const before = list.outerHTML
  teaching()
  await movePointer(linkOn(first))
  const frame = () => {
    const shown = host()
    return shown ? rootOf(shown).querySelector<HTMLElement>('.frame') : null
  }
  await expect.poll(() => frame()?.style.display).toBe('block')
  const [line] = [...linkOn(first).getClientRects()]
  const around = frame()?.getBoundingClientRect()
  expect(around?.left).toBeLessThan(line?.left ?? 0)
  expect(around?.right).toBeGreaterThan(line?.right ?? Number.POSITIVE_INFINITY)
  await movePointer({ x: 900, y: 700 })
  await expect.poll(() => frame()?.style.display).toBe('none')
  expect(list.outerHTML).toBe(before)
  expect(host()?.outerHTML).toBe('<div></div>')
})

test('Escape leaves, and nothing of ours stays', async () => {
  showBroken()
  teaching()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(host()).toBeUndefined()
  expect(heard).toEqual([])
  await clickPointer(linkOn(first))
  expect(heard).toContain('click')
  expect(lessons).toEqual([])
})

test('a click beside the cards, or on a title that is read already, teaches nothing', async () => {
  const list = showResults(jobs)
  teaching()
  const pane = document.querySelector('.jobs-search__job-details')
  await clickPointer(pane ?? list)
  await expect.poll(word).toContain('no text of a job card')
  await clickPointer(linkOn(first))
  await expect.poll(word).toContain('read already')
  expect(lessons).toEqual([])
})

test('a lesson that cannot be kept is told', async () => {
  showBroken()
  teaching(() => Promise.reject(new Error('full')))
  await clickPointer(linkOn(first))
  await expect.poll(word).toContain('could not be kept')
})

test('without cards there is nothing to teach on', () => {
  document.body.replaceChildren()
  expect(teaching()).toBe(false)
  expect(host()).toBeUndefined()
})

test('one lesson gives every card of the page its title and its badge', async () => {
  showBroken()
  const worker = startWorker()
  const page = worker.start(life.signal)
  const titles = () =>
    worker
      .jobsAsked()
      .flat()
      .map(({ job_title }) => job_title)
  await expect.poll(() => page.check().cards).toBe(4)
  expect(titles()).not.toContain(first.title)
  teaching(async (lesson) => {
    worker.taught = [lesson]
    worker.announce({ event: 'page-settings-changed' })
  })
  await clickPointer(linkOn(first))
  await expect.poll(() => jobs.every(({ title }) => titles().includes(title))).toBe(true)
  await wait(50)
  const { fields } = page.check()
  expect(fields.find(({ field }) => field === 'title')?.read).toBe(4)
})
