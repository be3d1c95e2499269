import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  badgeText,
  buttonOn,
  clickPointer,
  detailsOf,
  hostsOn,
  movePointer,
  rememberRoots,
  wait,
} from './badge-page.ts'
import {
  cardOf,
  fillItem,
  listItem,
  manyJobs,
  openInPane,
  pretendAddress,
  showResults,
  startWorker,
} from './page-scores-page.ts'

rememberRoots()

let life: AbortController
const consoleErrors = vi.spyOn(console, 'error')

beforeEach(async () => {
  life = new AbortController()
  pretendAddress('/jobs/search/')
  await movePointer({ x: 900, y: 700 })
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
  if (consoleErrors.mock.calls.length > 0) throw new Error('The console went red')
})

const jobs = manyJobs(25)
const [first, second] = jobs as [(typeof jobs)[0], (typeof jobs)[0]] // manyJobs made 25
const titleOnly = (title: string) => {
  const points = Number(/\d+$/.exec(title)?.[0])
  return `${points}–${points + 40}`
}
const shown = (list: HTMLElement) =>
  [...list.querySelectorAll('.job-card-container')].map(badgeText)

async function startOn(worker = startWorker(), some = jobs) {
  const list = showResults(some)
  const page = worker.start(life.signal)
  await expect.poll(() => shown(list)).toEqual(some.map(({ title }) => titleOnly(title)))
  return { list, worker, page }
}

test('every card is scored once, in one batch', async () => {
  const { worker, list } = await startOn()
  expect(worker.jobsAsked().map((batch) => batch.length)).toEqual([25])
  list.append(document.createComment('a change that says nothing'))
  await wait(200)
  expect(worker.jobsAsked()).toHaveLength(1)
})

test('more than fifty cards go in batches of at most fifty', async () => {
  const { worker } = await startOn(startWorker(), manyJobs(120))
  expect(worker.jobsAsked().map((batch) => batch.length)).toEqual([50, 50, 20])
})

test('cards that come later are asked for alone, and a card seen before is not asked for again', async () => {
  const { worker, list } = await startOn()
  const [extra] = manyJobs(1, 30)
  if (!extra) throw new Error('manyJobs made one')
  list.append(listItem(extra))
  await expect.poll(() => badgeText(cardOf(extra))).toBe('30–70')
  const [item] = list.children
  fillItem(item as HTMLElement, extra) // the list has items
  list.lastElementChild?.remove()
  fillItem(item as HTMLElement, first) // as above
  await expect.poll(() => badgeText(cardOf(first))).toBe('0–40')
  expect(worker.jobsAsked().map((batch) => batch.map(({ job_id }) => job_id))).toEqual([
    jobs.map(({ id }) => id),
    [extra.id],
  ])
})

test('a recycled card never shows the other job, whatever comes when', async () => {
  const worker = startWorker()
  const replies: (() => void)[] = []
  worker.before = ({ operation }) =>
    operation === 'batch-score-jobs' ? new Promise((resolve) => replies.push(resolve)) : undefined
  const list = showResults([first])
  worker.start(life.signal)
  await expect.poll(() => replies.length).toBe(1)
  const other = { id: '4399999999', title: 'Director 33' }
  const [item] = list.children
  fillItem(item as HTMLElement, other) // showResults made one
  replies.shift()?.()
  await wait(60)
  expect(shown(list)).toEqual([undefined])
  await expect.poll(() => replies.length).toBe(1)
  replies.shift()?.()
  await expect.poll(() => shown(list)).toEqual(['33–73'])
  fillItem(item as HTMLElement, first) // as above
  await Promise.resolve()
  expect(shown(list)).toEqual([undefined])
  await expect.poll(() => shown(list)).toEqual(['0–40'])
  expect(hostsOn(list)).toHaveLength(1)
})

test('a doubled card is badged once', async () => {
  const list = showResults([first])
  list.append(listItem(first))
  startWorker().start(life.signal)
  await expect.poll(() => hostsOn(list).length).toBe(1)
  await wait(200)
  expect(hostsOn(list)).toHaveLength(1)
})

test('cards drawn anew by the app get their badges back', async () => {
  const { list } = await startOn()
  for (const [index, item] of [...list.children].entries()) {
    const job = jobs[index]
    if (job) item.replaceWith(listItem(job))
  }
  await expect.poll(() => shown(list)).toEqual(jobs.map(({ title }) => titleOnly(title)))
  for (const host of hostsOn(list)) host.remove()
  await expect.poll(() => shown(list)).toEqual(jobs.map(({ title }) => titleOnly(title)))
})

test('the open description settles the score, and it stays when the card comes back', async () => {
  const { worker, list } = await startOn()
  openInPane(second, 'We need Python and a sense of humour.')
  await expect.poll(() => badgeText(cardOf(second))).toBe('11')
  expect(worker.jobsAsked()[1]).toEqual([
    expect.objectContaining({
      job_id: second.id,
      description: 'We need Python and a sense of humour.',
    }),
  ])
  const item = cardOf(second).closest('li')
  item?.remove()
  openInPane(first, 'Another text.')
  await expect.poll(() => badgeText(cardOf(first))).toBe('10')
  list.append(listItem(second))
  await expect.poll(() => badgeText(cardOf(second))).toBe('11')
  expect(worker.jobsAsked()).toHaveLength(3)
})

test("the last posting's text under the next one's head is not taken for its own", async () => {
  const { worker } = await startOn()
  openInPane(first, 'The text of the first.')
  await expect.poll(() => badgeText(cardOf(first))).toBe('10')
  openInPane(second, 'The text of the first.')
  await wait(300)
  expect(badgeText(cardOf(second))).toBe('1–41')
  openInPane(second, 'The text of the second.')
  await expect.poll(() => badgeText(cardOf(second))).toBe('11')
  const texts = worker
    .jobsAsked()
    .flat()
    .map(({ description }) => description)
  expect(texts.filter(Boolean)).toEqual(['The text of the first.', 'The text of the second.'])
})

test('two postings with the same text are both scored with it, the second a little later', async () => {
  await startOn()
  openInPane(first, 'One text for both.')
  await expect.poll(() => badgeText(cardOf(first))).toBe('10')
  openInPane(second, 'One text for both.')
  await expect.poll(() => badgeText(cardOf(second)), { timeout: 3_000 }).toBe('11')
})

test('a new profile scores all again, descriptions included, and drops answers for the old one', async () => {
  const { worker, list } = await startOn()
  openInPane(second, 'We need Python.')
  await expect.poll(() => badgeText(cardOf(second))).toBe('11')
  const { promise, resolve } = Promise.withResolvers<void>()
  worker.before = ({ operation }) => (operation === 'batch-score-jobs' ? promise : undefined)
  const late = { id: '4388888888', title: 'Engineer 40' }
  list.append(listItem(late))
  await expect.poll(() => worker.jobsAsked().length).toBe(3)
  worker.before = () => undefined
  worker.bonus = 5
  worker.announce({ event: 'profile-changed' })
  await expect.poll(() => badgeText(cardOf(second))).toBe('16')
  expect(badgeText(cardOf(late))).toBe('45–85')
  worker.bonus = 9
  resolve()
  await wait(60)
  expect(badgeText(cardOf(late))).toBe('45–85')
})

test('tracked jobs are marked, and the mark follows changes', async () => {
  const worker = startWorker()
  worker.tracked.set(first.id, { id: 'kept', status: 'applied' })
  await startOn(worker)
  await expect.poll(() => buttonOn(cardOf(first)).ariaLabel).toContain('Tracked: applied.')
  expect(buttonOn(cardOf(second)).ariaLabel).not.toContain('Tracked')
  worker.tracked.set(second.id, { id: 'other', status: 'interested' })
  worker.tracked.delete(first.id)
  worker.announce({ event: 'jobs-changed' })
  await expect.poll(() => buttonOn(cardOf(second)).ariaLabel).toContain('Tracked: interested.')
  expect(buttonOn(cardOf(first)).ariaLabel).not.toContain('Tracked')
})

test('a slow database does not hold up the scores', async () => {
  const worker = startWorker()
  worker.before = ({ operation }) =>
    operation === 'lookup-jobs' ? new Promise(() => undefined) : undefined
  await startOn(worker)
  expect(badgeText(cardOf(second))).toBe('1–41')
})

test('saving sends all that the page knows, and the page is not clicked', async () => {
  const job = { ...first, company: 'Fernwick', location: 'Leeds', salary: '£60K/yr - £80K/yr' }
  const { worker, list } = await startOn(startWorker(), [job])
  openInPane(job, 'We need Python.')
  await expect.poll(() => badgeText(cardOf(job))).toBe('10')
  let clicks = 0
  list.addEventListener('click', () => clicks++)
  await movePointer(buttonOn(cardOf(job)))
  await expect.poll(() => detailsOf(cardOf(job))?.matches(':popover-open')).toBe(true)
  const save = detailsOf(cardOf(job))?.querySelector('button')
  if (!save) throw new Error('No button to save with')
  await clickPointer(save)
  await expect.poll(() => save.textContent).toBe('Saved')
  expect(worker.saved()).toEqual([
    {
      job_title: 'Engineer 0',
      company_name: 'Fernwick',
      location: 'Leeds',
      description: 'We need Python.',
      job_url: `https://www.linkedin.com/jobs/view/${job.id}/`,
      source_linkedin_id: job.id,
      source: 'scanner',
      salary_min: 60_000,
      salary_max: 80_000,
      salary_currency: 'GBP',
      match_percentage: 10,
      ranking_level: 'low',
      matched_skills: ['Python', 'FastAPI'],
      missing_skills: ['Kubernetes', 'React'],
      summary: 'Two of three skills.',
    },
  ])
  await expect.poll(() => buttonOn(cardOf(job)).ariaLabel).toContain('Tracked: new.')
  expect(clicks).toBe(0)
})

test('a worker that dies while answering is asked once more', async () => {
  const worker = startWorker()
  let calls = 0
  worker.before = ({ operation }) => {
    if (operation === 'batch-score-jobs' && calls++ === 0) throw new Error('message channel closed')
  }
  await startOn(worker)
  expect(worker.jobsAsked()).toHaveLength(2)
})

test('a worker that stays dead leaves quiet marks without numbers, which can be tried again', async () => {
  const worker = startWorker()
  worker.before = () => {
    throw new Error('message channel closed')
  }
  const list = showResults(jobs)
  worker.start(life.signal)
  await expect
    .poll(() => hostsOn(list).length && shown(list), { timeout: 3_000 })
    .toEqual(jobs.map(() => ''))
  expect(buttonOn(cardOf(first)).ariaLabel).toMatch(/^Not scored\. /)
  worker.before = () => undefined
  await movePointer(buttonOn(cardOf(first)))
  await expect.poll(() => detailsOf(cardOf(first))?.matches(':popover-open')).toBe(true)
  const again = detailsOf(cardOf(first))?.querySelector('button')
  if (!again) throw new Error('No button to try again with')
  await clickPointer(again)
  await expect.poll(() => shown(list)).toEqual(jobs.map(({ title }) => titleOnly(title)))
})

test('an empty profile: one hint instead of badges, until there are skills', async () => {
  const worker = startWorker()
  worker.isProfileEmpty = true
  const list = showResults(jobs)
  worker.start(life.signal)
  await expect.poll(() => hostsOn(list).length).toBe(1)
  expect(badgeText(cardOf(first))).toBe('Add your skills')
  worker.isProfileEmpty = false
  worker.announce({ event: 'profile-changed' })
  await expect.poll(() => shown(list)).toEqual(jobs.map(({ title }) => titleOnly(title)))
})

test('the hint, once sent away, stays away', async () => {
  const worker = startWorker()
  worker.isProfileEmpty = true
  const list = showResults(jobs)
  worker.start(life.signal)
  await expect.poll(() => hostsOn(list).length).toBe(1)
  await movePointer(buttonOn(cardOf(first)))
  await expect.poll(() => detailsOf(cardOf(first))?.matches(':popover-open')).toBe(true)
  const buttons = detailsOf(cardOf(first))?.querySelectorAll('button')
  const [openDashboard, notNow] = buttons ?? []
  if (!openDashboard || !notNow) throw new Error('The hint has two buttons')
  await clickPointer(openDashboard)
  expect(worker.asked.at(-1)).toEqual({ operation: 'open-dashboard', input: {} })
  await clickPointer(notNow)
  await expect.poll(() => hostsOn(list)).toEqual([])
  list.append(listItem({ id: '4377777777', title: 'Engineer 3' }))
  await wait(250)
  expect(hostsOn(list)).toEqual([])
})

test('overlong and hostile texts are scored as text and do not spoil their batch', async () => {
  const hostile = {
    id: '4366666666',
    title: `<script>alert(1)</script>${'\u{1f4a5}'.repeat(5_000)} 7`,
  }
  const list = showResults([first, hostile])
  startWorker().start(life.signal)
  await expect.poll(() => badgeText(cardOf(first))).toBe('0–40')
  expect(badgeText(cardOf(hostile))).toBe('0–40')
  expect(list.querySelector('script')).toBeNull()
})

test('when the extension is gone, its badges ask for a reload, and nothing is asked or said any more', async () => {
  const { worker, list } = await startOn()
  const asked = worker.asked.length
  const hosts = hostsOn(list)
  life.abort()
  expect(hostsOn(list)).toEqual(hosts)
  list.append(listItem({ id: '4355555555', title: 'Engineer 3' }))
  worker.announce({ event: 'profile-changed' })
  await wait(250)
  expect(worker.asked).toHaveLength(asked)
  expect(hostsOn(list)).toEqual(hosts)
})

test('away from the job pages there are no badges', async () => {
  pretendAddress('/feed/')
  const list = showResults(jobs)
  const worker = startWorker()
  worker.start(life.signal)
  await wait(200)
  expect(worker.asked).toEqual([])
  expect(hostsOn(list)).toEqual([])
})

test('the popup is told of the open posting with its description, else of the list', async () => {
  const { page } = await startOn()
  expect(page.openPage()).toEqual({ kind: 'results', cards: 25 })
  openInPane(first, 'We need Python.')
  expect(page.openPage()).toMatchObject({
    kind: 'posting',
    posting: {
      job_title: 'Engineer 0',
      description: 'We need Python.',
      source_linkedin_id: first.id,
    },
  })
  document.body.replaceChildren()
  pretendAddress('/feed/')
  expect(page.openPage()).toEqual({ kind: 'linkedin' })
})
