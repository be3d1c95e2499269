import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Request } from '#core/api/contract.ts'
import {
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
  type World,
} from '../../world.ts'

afterEach(async () => {
  clearPage()
  document.documentElement.style.colorScheme = ''
  await page.viewport(1280, 800)
})

const JOB = {
  job_title: 'Backend Engineer',
  company_name: 'Quillstone',
  source_linkedin_id: '4390100100',
  description: 'Python, Docker and Kubernetes. Five years.',
} satisfies Request<'track-job'>

async function openJob(world: World, more: Partial<Request<'track-job'>> = {}) {
  const { job } = await world.client.call('track-job', { ...JOB, ...more })
  const show = async () => {
    showDashboard(world, `#/jobs/${job.id}`)
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  return { id: job.id, show, stored: () => world.client.call('get-job', { id: job.id }) }
}

test('the marks of skills can be switched off, and the text stays the same', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show } = await openJob(world)
  await show()
  await expect.poll(() => document.querySelectorAll('.job-text mark').length).toBe(3)
  await page.getByText('Mark skills').click()
  await expect.poll(() => document.querySelectorAll('.job-text mark').length).toBe(0)
  expect(document.querySelector('.job-text')?.textContent).toBe(JOB.description)
})

test('how often the posting was seen, and under which other numbers', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show } = await openJob(world)
  const seen = (key: string) => ({
    key,
    title: 'Senior Backend Engineer',
    company: 'Quillstone',
    location: 'Berlin',
    signature: '0123456789abcdef',
  })
  await world.onPage.call('note-sightings', {
    sightings: [seen('4390100100'), seen('4390100777')],
    search: 'backend berlin',
  })
  await show()
  await expect.element(page.getByRole('heading', { name: 'Seen on LinkedIn' })).toBeVisible()
  await expect.element(page.getByText('In the searches backend berlin.')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Senior Backend Engineer' }))
    .toHaveAttribute('href', 'https://www.linkedin.com/jobs/view/4390100777')
  await expectAccessible()
})
