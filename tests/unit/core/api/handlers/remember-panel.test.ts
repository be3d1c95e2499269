import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

it('PUT /page-settings/panel is closed at first and stays as it was left', async () => {
  const page = asking({}, 'content')
  expect((await page.client.call('get-page-settings')).panel_open).toBe(false)
  await page.client.call('remember-panel', { is_open: true })
  expect((await page.restart().client.call('get-page-settings')).panel_open).toBe(true)
  expect(page.announced).toEqual([])
})

it('PUT /page-settings/panel is not for our own pages', async () => {
  await expect(asking().client.call('remember-panel', { is_open: true })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
