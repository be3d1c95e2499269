import { expect, test } from 'vitest'
import { createClient } from '#core/api/client.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { askToErase, finishErasing, guardStorage } from '#core/erasure/erasure.ts'
import { createStore } from '#core/store/persistence.ts'
import { MemoryImages } from '#tests/support/memory-images.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'
import { testServices } from '#tests/support/services.ts'
import { loadSql } from '#tests/support/sql.ts'
import { TestClock, TestIds } from '#tests/support/store.ts'

/** A worker's store over storage that can be shut, as the extension wires it. */
function worker() {
  const local = new MemoryKeyValue()
  const images = new MemoryImages()
  const { area, shut } = guardStorage(local, Promise.resolve())
  const store = createStore({
    keyValue: area,
    images,
    clock: new TestClock(),
    ids: new TestIds(),
    loadSql,
    log: { error: () => {} },
  })
  const dispatch = createDispatch(
    handlers,
    { ...testServices().services, store },
    { error: () => {} },
  )
  const client = createClient((message) => dispatch(message, 'dashboard'))
  const track = (title: string) =>
    client.call('track-job', { job_title: title, company_name: 'Quillstone' })
  const erase = async () => {
    await askToErase(local)
    await shut(async () => {
      await store.letGo()
      await finishErasing({
        local,
        emptyTheRest: async () => images.clear(),
        emptied: async () => {},
      })
    })
  }
  return { local, images, store, client, track, erase }
}

test('writes and checkpoints that are on their way leave nothing behind', async () => {
  const { local, images, store, client, track, erase } = worker()
  await track('kept until now')
  const pending = [
    track('on its way'),
    store.checkpoint(),
    track('behind it'),
    store.backUp('manual'),
  ]
  const settled = Promise.allSettled(pending)
  await erase()
  await settled
  expect(local.storedKeys).toEqual([])
  expect(await images.read()).toBeUndefined()
  expect((await client.call('list-jobs', {})).total).toBe(0)
})

test('what is written afterwards is sound, and there is no trace of what was', async () => {
  const { local, store, track, erase } = worker()
  await track('before')
  await store.checkpoint()
  await track('in the journal')
  await erase()
  await track('afterwards')
  await store.close()
  const again = createStore({
    keyValue: local.copy(),
    clock: new TestClock(),
    ids: new TestIds(),
    loadSql,
  })
  expect((await again.health()).recovery).toEqual([])
  expect(await again.read((db) => db.all('SELECT job_title FROM tracked_jobs'))).toEqual([
    { job_title: 'afterwards' },
  ])
})
