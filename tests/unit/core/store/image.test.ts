import { beforeAll, describe, expect, it } from 'vitest'
import { changeJob, requireJob } from '#core/store/changes.ts'
import { listJobs } from '#core/store/job-list.ts'
import { saveJob } from '#core/store/save-job.ts'
import { madeUpJob } from '#tests/support/jobs.ts'
import { restarted, type TestStore, testStore } from '#tests/support/store.ts'

const JOBS = 400
const newest = (test: TestStore) =>
  test.store.read((db) => listJobs(db, { page: 1, pageSize: 25, sortOrder: 'desc' }))

/** How many chunks of the file are read from storage from here on. */
function chunksRead(test: TestStore): () => number {
  let count = 0
  const { keyValue } = test
  const get = keyValue.get.bind(keyValue)
  keyValue.get = async (keys) => {
    count += [keys].flat().filter((key) => /\/(even|odd)\//.test(String(key))).length
    return get(keys)
  }
  return () => count
}

describe('a wake', () => {
  let listed: TestStore

  beforeAll(async () => {
    const filled = testStore()
    for (let number = 0; number < JOBS; number += 1) {
      const moment = { now: filled.clock.now(), newId: filled.ids.next }
      await filled.store.write((db) => saveJob(db, madeUpJob(number, 300), moment, 'created').job)
    }
    await filled.store.checkpoint()
    // A life that shows the list, changes a job and takes a snapshot.
    listed = restarted(filled)
    const { jobs } = await newest(listed)
    const id = String(jobs[7]?.id)
    const now = listed.clock.now()
    await listed.store.write((db) => changeJob(db, requireJob(db, id), { notes: 'called' }, now))
    await listed.store.checkpoint()
  })

  it('shows the list that the life before showed without reading the file', async () => {
    const next = restarted(listed)
    const read = chunksRead(next)
    const { jobs, total } = await newest(next)
    expect(total).toBe(JOBS)
    expect(jobs).toEqual((await newest(listed)).jobs)
    expect(read()).toBe(1)
  })

  it('hands the pages it found in the image on to the next image', async () => {
    const idle = restarted(listed)
    await idle.store.write((db) => {
      const [row] = db.all('SELECT id FROM tracked_jobs ORDER BY created_at LIMIT 1')
      return changeJob(db, requireJob(db, String(row?.id)), { notes: 'x' }, idle.clock.now())
    })
    await idle.store.checkpoint()
    const next = restarted(idle)
    const read = chunksRead(next)
    await newest(next)
    expect(read()).toBe(1)
  })

  it.each([0, 0.02, 0.5, 0.98])(
    'does not trust a part of the image that is damaged at %f of it',
    async (part) => {
      const next = restarted(listed)
      const { image } = next.images
      if (!image) throw new Error('no image was written')
      const bytes = new Uint8Array(await image.bytes.arrayBuffer())
      const at = Math.floor(bytes.length * part)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      next.images.image = { ...image, bytes: new Blob([bytes]) }
      expect(await newest(next)).toEqual(await newest(listed))
      const counted = await next.store.read((db) =>
        listJobs(db, { page: 3, pageSize: 100, sortOrder: 'asc', sortBy: 'company_name' }),
      )
      expect(counted.total).toBe(JOBS)
    },
  )
})
