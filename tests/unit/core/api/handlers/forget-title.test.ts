import { expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

it('DELETE /taught-titles forgets one lesson, and an unknown one without complaint', async () => {
  const { client, services, announced } = asking()
  const [kept, gone] = [
    { layout: 'voyager', path: 'h3' },
    { layout: 'voyager', path: 'p' },
  ] as const
  await services.pageSettings.teach(kept)
  await services.pageSettings.teach(gone)
  expect((await client.call('forget-title', gone)).taught).toEqual([kept])
  expect((await client.call('forget-title', gone)).taught).toEqual([kept])
  expect(announced.at(-1)).toEqual({ event: 'page-settings-changed' })
})

it('DELETE /taught-titles is not for a page of LinkedIn', async () => {
  const { client } = asking({}, 'content')
  await expect(client.call('forget-title', { layout: 'voyager', path: 'p' })).rejects.toMatchObject(
    { code: 'forbidden' },
  )
})
