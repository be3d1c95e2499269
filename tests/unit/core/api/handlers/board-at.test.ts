import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'

describe('GET /jobs/at', () => {
  it('shows the board of every moment that was, as it was then', async () => {
    const test = asking()
    const { client } = test
    const seen: { at: string; jobs: unknown }[] = []
    const note = async () => {
      const { jobs } = await client.call('list-jobs', { pageSize: 100 })
      const at = new Date(test.clock.time).toISOString()
      const board = jobs.map(({ id, status, job_title, match_percentage }) => ({
        id,
        status,
        job_title,
        match_percentage,
      }))
      seen.push({ at, jobs: board })
    }
    await note()
    const ids: string[] = []
    for (const title of ['One', 'Two', 'Three']) {
      const { job } = await client.call('track-job', { job_title: title, company_name: 'Acme' })
      ids.push(job.id)
      await note()
    }
    const [one = '', two = '', three = ''] = ids
    await client.call('update-job', { id: one, changes: { status: 'applied', job_title: 'First' } })
    await note()
    await client.call('update-job', { id: two, changes: { status: 'rejected' } })
    await note()
    const { audit_id } = await client.call('delete-job', { id: two })
    await note()
    await client.call('update-job', { id: three, changes: { status: 'offer' } })
    await note()
    await client.call('undo-change', { audit_id })
    await note()
    await client.call('delete-job', { id: one })
    await note()
    for (const { at, jobs } of seen) {
      const board = await client.call('board-at', { at })
      const found = board.jobs.map(({ id, status, job_title, match_percentage }) => ({
        id,
        status,
        job_title,
        match_percentage,
      }))
      expect(found, at).toEqual(jobs)
      const total = Object.values(board.by_status).reduce((sum, count) => sum + count, 0)
      expect(total).toBe(found.length)
    }
    const last = await client.call('board-at', { at: seen[4]?.at ?? '' })
    expect(last.jobs.map(({ still_there }) => still_there)).toEqual([true, true, false])
  })
})
