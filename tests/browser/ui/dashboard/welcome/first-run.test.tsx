import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../world.ts'

beforeEach(() => localStorage.clear())
afterEach(clearPage)

const badgeOf = (title: string) =>
  page.getByRole('button', { name: new RegExp(` of 100 for ${title}: show why$`) })

describe('the first run', () => {
  it('goes from typed skills to scored sample cards to what comes next', async () => {
    const world = await createWorld('dashboard')
    showDashboard(world, '')
    await page.getByLabelText('Skills').fill('Python, PostgreSQL, Docker')
    await userEvent.keyboard('{Enter}')
    await page.getByLabelText('Target role').fill('Senior Backend Engineer')
    await page.getByRole('button', { name: 'Save and start' }).click()
    await expect.element(badgeOf('Senior Backend Engineer')).toBeVisible()
    const { results } = await world.client.call('batch-score-jobs', {
      jobs: [
        {
          job_id: 'same',
          job_title: 'Senior Backend Engineer',
          description:
            'You own the services around our forecasts. We need Python, PostgreSQL, Docker and Kubernetes, and at least 5 years of experience.',
        },
      ],
    })
    const shown = badgeOf('Senior Backend Engineer').element().textContent
    expect(Number.parseInt(shown, 10)).toBe(results[0]?.match_score)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.element(page.getByRole('heading', { name: 'You are ready' })).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: 'Open LinkedIn Jobs' }))
      .toHaveAttribute('href', 'https://www.linkedin.com/jobs/')
    await page.getByRole('link', { name: 'Go to your jobs' }).click()
    await expect.element(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible()
    expect((await world.client.call('list-jobs', {})).total).toBe(0)
  })

  it('tells why by keyboard, saves nothing, and gives the focus back', async () => {
    const world = await createWorld('dashboard', PROFILE)
    localStorage.setItem('first-run/step', 'sample')
    showDashboard(world, '#/welcome')
    const badge = badgeOf('Senior Backend Engineer')
    await expect.element(badge).toBeVisible()
    badge.element().focus()
    await userEvent.keyboard('{Enter}')
    const why = page.getByRole('dialog')
    await expect.element(why.getByText(/Invented jobs are not saved/)).toBeVisible()
    await expect.element(why.getByRole('heading', { name: 'Skills' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(why).not.toBeInTheDocument()
    expect(document.activeElement).toBe(badge.element())
    expect(badgeOf('IT Support Specialist').element().textContent).toMatch(/^\d+–\d+/)
    expect((await world.client.call('list-jobs', {})).total).toBe(0)
  })

  it('goes on where it was left, and stays away once it was skipped', async () => {
    const world = await createWorld('dashboard')
    showDashboard(world, '#/welcome')
    await page.getByRole('button', { name: /Where to click next/ }).click()
    showDashboard(world, '#/welcome')
    await expect.element(page.getByRole('heading', { name: 'You are ready' })).toBeVisible()
    await page.getByRole('link', { name: /^Skip, take me/ }).click()
    await expect.element(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible()
    showDashboard(world, '')
    await expect.element(page.getByRole('heading', { name: 'No jobs yet' })).toBeVisible()
  })

  it('shows no number without a profile', async () => {
    const world = await createWorld('dashboard')
    showDashboard(world, '#/welcome')
    await page.getByRole('button', { name: 'Go on without a profile' }).click()
    await expect.element(page.getByText(/Go back and add your skills/)).toBeVisible()
    expect(world.sent.map(({ operation }) => operation)).not.toContain('batch-score-jobs')
    await expect.element(page.getByRole('button', { name: /of 100/ })).not.toBeInTheDocument()
  })

  it.each([
    ['profile', 'Your profile, in under a minute'],
    ['sample', 'Senior Backend Engineer'],
    ['next', 'You are ready'],
  ])('is accessible at %s, in both themes', async (step, heading) => {
    const world = await createWorld('dashboard', PROFILE)
    await addJobs(world, 1)
    localStorage.setItem('first-run/step', step)
    showDashboard(world, '#/welcome')
    await expect.element(page.getByRole('heading', { name: heading })).toBeVisible()
    if (step === 'sample') await expect.element(badgeOf('IT Support Specialist')).toBeVisible()
    if (step === 'profile') await expect.element(page.getByLabelText('Target role')).toBeVisible()
    await expectAccessible()
    document.documentElement.style.colorScheme = 'dark'
    onTestFinished(() => document.documentElement.removeAttribute('style'))
    await expectAccessible()
  })
})
