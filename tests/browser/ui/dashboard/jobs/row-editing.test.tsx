import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Failure } from '#core/domain/failure.ts'
import {
  addJobs,
  clearPage,
  createWorld,
  expectAccessible,
  PROFILE,
  showDashboard,
} from '../../world.ts'

afterEach(clearPage)

async function shown() {
  const world = await createWorld('dashboard', PROFILE)
  const ids = await addJobs(world, 2)
  showDashboard(world, '#/jobs?sortBy=job_title&sortOrder=desc')
  await expect.element(page.getByRole('row', { name: /Engineer 00001/ })).toBeVisible()
  const noteOf = async (place: number) =>
    (await world.client.call('get-job', { id: ids[place] ?? '' })).job.notes
  return { world, noteOf, ids }
}

test('a note is written in its row, said, and taken back', async () => {
  const { noteOf } = await shown()
  await page.getByRole('button', { name: 'Note on Engineer 00000: Spoke to Anna' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Spoke to Anna')
  await expectAccessible()
  await page.getByRole('textbox', { name: 'Note' }).fill('Anna calls back\non Friday')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.element(page.getByText('Engineer 00000: note saved')).toBeVisible()
  expect(await noteOf(0)).toBe('Anna calls back\non Friday')
  await expect
    .element(page.getByRole('button', { name: 'Note on Engineer 00000: Anna calls back' }))
    .toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => noteOf(0)).toBe('Spoke to Anna')
})

test('the keyboard alone writes a note and sets a status from the row it is in', async () => {
  const { noteOf, world } = await shown()
  await userEvent.keyboard('je')
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus()
  await userEvent.keyboard('jkx?{Control>}{Enter}{/Control}')
  await expect.poll(() => noteOf(1)).toBe('jkx?')
  await expect.poll(() => document.activeElement?.textContent).toContain('Engineer 00001')
  await userEvent.keyboard('s')
  await expect.element(page.getByRole('menuitemradio', { name: 'Interested' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(page.getByText('Engineer 00001: Applied', { exact: true })).toBeVisible()
  expect((await world.client.call('list-jobs', { status: 'applied' })).total).toBe(1)
  await expect.poll(() => document.activeElement?.textContent).toContain('Engineer 00001')
})

test('Escape drops what was typed; a press beside the note keeps it', async () => {
  const { noteOf } = await shown()
  await page.getByRole('button', { name: 'Add a note to Engineer 00001' }).click()
  await userEvent.keyboard('dropped{Escape}')
  await expect.element(page.getByRole('textbox', { name: 'Note' })).not.toBeInTheDocument()
  expect(await noteOf(1)).toBeNull()
  await page.getByRole('button', { name: 'Add a note to Engineer 00001' }).click()
  await userEvent.keyboard('kept')
  await userEvent.click(document.body, { position: { x: 5, y: 5 }, force: true })
  await expect.poll(() => noteOf(1)).toBe('kept')
})

test('a note that was changed elsewhere in the meantime is not written over unasked, and what was typed stays', async () => {
  const { world, noteOf, ids } = await shown()
  await page.getByRole('button', { name: 'Add a note to Engineer 00001' }).click()
  await userEvent.keyboard('not lost')
  world.failing.set('update-job', new Failure('conflict', 'Changed elsewhere'))
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => document.body.textContent).toContain('changed elsewhere in the meantime')
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('not lost')
  world.failing.clear()
  await world.client.call('update-job', { id: ids[1] ?? '', changes: { notes: 'theirs' } })
  await expect.poll(() => document.querySelector('.jobs-table')?.textContent).toContain('theirs')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.poll(() => noteOf(1)).toBe('not lost')
})
