import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clearPage, createWorld, expectAccessible, PROFILE, showDashboard } from '../../world.ts'

afterEach(clearPage)

async function open() {
  const world = await createWorld('dashboard', PROFILE)
  showDashboard(world, '#/api')
  await expect.element(page.getByRole('heading', { name: 'API', level: 1 })).toBeVisible()
}

const search = () => page.getByRole('searchbox', { name: 'Search operations and fields' })

test.each(['light', 'dark'])(
  'an operation is found, opened and read in the %s theme',
  async (scheme) => {
    await open()
    document.documentElement.style.colorScheme = scheme
    await search().fill('list-jobs sortby')
    await expect.element(page.getByText('1 operation', { exact: true })).toBeVisible()
    await page.getByText('list-jobs', { exact: true }).click()
    const request = page.getByRole('region', { name: 'Request: list-jobs' })
    await expect.element(request.getByText('integer (1 to 100)')).toBeVisible()
    await expect
      .element(page.getByText('Not allowed from this page', { exact: false }).first())
      .toBeVisible()
    await expect.element(page.getByText('Only reads.', { exact: false })).toBeVisible()
    await expect
      .element(
        page
          .getByRole('region', { name: 'Message' })
          .getByText('"operation": "list-jobs"', { exact: false }),
      )
      .toBeVisible()
    await expectAccessible()
    await page.viewport(320, 800)
    expect(document.documentElement.scrollWidth).toBe(320)
    await expectAccessible()
    await page.viewport(1280, 800)
  },
)

test('what is not there is told', async () => {
  await open()
  await search().fill('no such operation')
  await expect.element(page.getByText('No operation has these words.')).toBeVisible()
})

test('the OpenAPI document is copied with the version of the extension', async () => {
  await open()
  const copied: string[] = []
  navigator.clipboard.writeText = async (text) => void copied.push(text)
  await page.getByRole('button', { name: 'Copy openapi.json' }).click()
  await expect.element(page.getByText('Copied', { exact: true })).toBeVisible()
  const written = JSON.parse(copied[0] ?? '') as { info: object; paths: object } // what it just wrote
  expect(written).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } })
  expect(Object.keys(written.paths)).toContain('/jobs/track')
  navigator.clipboard.writeText = async () => Promise.reject(new Error('refused'))
  await page.getByRole('button', { name: 'Copy openapi.json' }).click()
  await expect.element(page.getByText(/did not allow copying/)).toBeVisible()
})
