import { expect, it } from 'vitest'
import { MOST_TAUGHT } from '#core/domain/page-settings.ts'
import { asking } from '#tests/support/asking.ts'

const lesson = { layout: 'voyager', path: ':scope > div:nth-of-type(2) > a[href][aria-label]' }

it('POST /taught-titles keeps a lesson over a restart and tells open pages', async () => {
  const page = asking({}, 'content')
  await page.client.call('teach-title', lesson)
  expect(page.announced).toEqual([{ event: 'page-settings-changed' }])
  expect((await page.restart().client.call('get-page-settings')).taught).toEqual([lesson])
})

it('POST /taught-titles puts the latest first, once, and keeps a bounded number', async () => {
  const { client } = asking({}, 'content')
  for (let number = 1; number <= MOST_TAUGHT + 5; number += 1) {
    await client.call('teach-title', { layout: 'structure', path: `p:nth-of-type(${number})` })
  }
  await client.call('teach-title', { layout: 'structure', path: 'p:nth-of-type(20)' })
  const { taught } = await client.call('get-page-settings')
  expect(taught).toHaveLength(MOST_TAUGHT)
  expect(taught[0]?.path).toBe('p:nth-of-type(20)')
  expect(new Set(taught.map(({ path }) => path)).size).toBe(MOST_TAUGHT)
})

it.each([
  'p, script',
  'a[href="https://example.com"]',
  'p:has(b)',
  ':scope >  p',
  'p > ',
  '.name',
  '',
  `p${'[a]'.repeat(400)}`,
])('POST /taught-titles takes no other selector: %s', async (path) => {
  const { client } = asking({}, 'content')
  await expect(client.call('teach-title', { layout: 'voyager', path })).rejects.toMatchObject({
    code: 'invalid',
    details: { field: 'path' },
  })
})

it('POST /taught-titles takes no layout that is no name', async () => {
  const { client } = asking({}, 'content')
  await expect(client.call('teach-title', { ...lesson, layout: 'A b' })).rejects.toMatchObject({
    message: 'layout must be the name of a layout',
  })
})
