import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
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

async function expectAccessibleInBothThemes() {
  for (const theme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = theme
    await expectAccessible()
  }
}

test('notes are written in Markdown and read as what it says', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show, stored } = await openJob(world)
  await show()
  await page
    .getByRole('textbox', { name: 'Notes' })
    .fill('# Call\nwith **Anna**\n- [ ] send papers\n- [her page](https://acme.example/anna)')
  await page.getByRole('radio', { name: 'Read' }).click()
  await expect.element(page.getByRole('heading', { name: 'Call' })).toBeVisible()
  const link = page.getByRole('link', { name: 'her page' })
  await expect.element(link).toHaveAttribute('href', 'https://acme.example/anna')
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect.element(page.getByText('☐ send papers')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Notes' })).not.toBeInTheDocument()
  expect((await stored()).job.notes).toContain('**Anna**')
  await expectAccessibleInBothThemes()
})

test('notes that could not be kept are still there after a look at the other view', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show } = await openJob(world, { notes: 'old' })
  await show()
  await page.getByRole('radio', { name: 'Write' }).click()
  const { Failure } = await import('#core/domain/failure.ts')
  world.failing.set('update-job', new Failure('storage_failed', 'Storage failed'))
  await page.getByRole('textbox', { name: 'Notes' }).fill('new and dear')
  await page.getByRole('radio', { name: 'Read' }).click()
  await expect.element(page.getByText('Storage failed.')).toBeVisible()
  await page.getByRole('radio', { name: 'Write' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('new and dear')
})

test('a person is written down, changed, deleted and brought back, by keyboard', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show, stored } = await openJob(world)
  await show()
  page.getByRole('button', { name: 'Add a contact' }).element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('A name, please.')).toBeVisible()
  await userEvent.keyboard('Zoë Ünlü{Tab}Recruiter{Tab}zoe@acme.example{Enter}')
  await expect
    .element(page.getByRole('link', { name: 'zoe@acme.example' }))
    .toHaveAttribute('href', 'mailto:zoe@acme.example')
  await expect.element(page.getByText('Contact Zoë Ünlü added', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Edit Zoë Ünlü' }).click()
  await page.getByRole('textbox', { name: 'Email' }).fill('nobody')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.element(page.getByText('An address such as name@example.com.')).toBeVisible()
  await expectAccessibleInBothThemes()
  await page.getByRole('textbox', { name: 'Email' }).fill('')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.element(page.getByText('Contact Zoë Ünlü changed', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Delete Zoë Ünlü' }).click()
  await expect.poll(async () => (await stored()).contacts).toEqual([])
  await page.getByRole('button', { name: 'Undo: Contact Zoë Ünlü removed' }).click()
  await expect.element(page.getByText('Zoë Ünlü', { exact: true })).toBeVisible()
  expect((await stored()).contacts).toMatchObject([
    { name: 'Zoë Ünlü', role: 'Recruiter', email: null },
  ])
})

test('a text that was saved again shows what changed, word by word', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show } = await openJob(world)
  await openJob(world, { description: 'Python, Go and Kubernetes. Three years.' })
  await show()
  await page.getByRole('button', { name: /^What changed on/ }).click()
  const marked = (mark: string) =>
    [...document.querySelectorAll(`.text-difference ${mark}`)].map(
      (each) => each.lastChild?.textContent,
    )
  await expect.poll(() => marked('del')).toEqual(['Docker', 'Five'])
  expect(marked('ins')).toEqual(['Go', 'Three'])
  await expectAccessibleInBothThemes()
})

test('an interview stage is read and typed in the page’s words, and kept as ours', async () => {
  const world = await createWorld('dashboard', PROFILE)
  const { show, stored } = await openJob(world, { interview_stage: 'onsite' })
  await show()
  const field = page.getByRole('combobox', { name: 'Interview stage' })
  await expect.element(field).toHaveValue('On site')
  await field.fill('phone call')
  await userEvent.tab()
  await expect.poll(async () => (await stored()).job.interview_stage).toBe('phone')
  await expect.element(field).toHaveValue('Phone call')
  await expect
    .element(page.getByText('Interview stage: On site → Phone call', { exact: true }))
    .toBeVisible()
  await field.fill('Chat with the dog')
  await userEvent.tab()
  await expect.poll(async () => (await stored()).job.interview_stage).toBe('Chat with the dog')
})

test('at 320 px nothing reaches over the edge', async () => {
  await page.viewport(320, 700)
  const world = await createWorld('dashboard', PROFILE)
  const { id, show } = await openJob(world, {
    notes: `| a | b |\n|-|-|\n| ${'x'.repeat(80)} | y |`,
  })
  await world.client.call('add-contact', {
    job_id: id,
    contact: {
      name: 'N'.repeat(150),
      email: `${'e'.repeat(90)}@acme.example`,
      note: 'n'.repeat(200),
    },
  })
  await show()
  await expect.element(page.getByRole('table')).toBeVisible()
  const edit = page.getByRole('button', { name: /^Edit/ })
  await expect.element(edit).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await edit.click()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await expectAccessible()
})
