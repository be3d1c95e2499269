import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

async function withJob() {
  const test = asking()
  const { job } = await test.client.call('track-job', madeUpJob(1))
  const lastChange = async () =>
    (await test.client.call('get-job', { id: job.id })).history[0]?.id ?? 0
  const undo = (audit_id: number) => test.client.call('undo-change', { audit_id })
  return { ...test, job, lastChange, undo }
}

describe('POST /audit/{audit_id}/undo', () => {
  it('takes a change of status back, with the date it had set', async () => {
    const { client, job, lastChange, undo } = await withJob()
    await client.call('update-job', { id: job.id, changes: { status: 'applied', notes: 'n' } })
    const { job: back } = await undo(await lastChange())
    expect(back).toMatchObject({ status: 'new', application_date: null, notes: null })
    const { history } = await client.call('get-job', { id: job.id })
    expect(history).toHaveLength(3)
  })

  it('restores a deleted job as it was, with its id and history', async () => {
    const { client, job, undo } = await withJob()
    const { audit_id } = await client.call('delete-job', { id: job.id })
    const { job: back } = await undo(audit_id)
    expect(back).toEqual({ ...job, updated_at: back?.updated_at })
    const { history } = await client.call('get-job', { id: job.id })
    expect(history.map(({ action }) => action)).toEqual(['restored', 'deleted', 'created'])
    expect((await client.call('list-jobs', { search: madeUpJob(1).job_title })).total).toBe(1)
  })

  it('takes a new job back, and brings it again', async () => {
    const { client, job, lastChange, undo } = await withJob()
    const created = await lastChange()
    expect(await undo(created)).toMatchObject({ job: null })
    expect((await client.call('list-jobs', {})).total).toBe(0)
    const [, removal = 0] = await auditIds(client, job.id)
    const { job: back } = await undo(removal)
    expect(back?.id).toBe(job.id)
  })

  it('takes the level of a match back only with the match', async () => {
    const { client, undo } = await withJob()
    const save = async (match_percentage: number) => {
      const saved = { ...madeUpJob(2), source_linkedin_id: '77', match_percentage }
      return (await client.call('track-job', saved)).job
    }
    const job = await save(10)
    await save(75)
    const raised = (await client.call('get-job', { id: job.id })).history[0]?.id ?? 0
    await save(80)
    await expect(undo(raised)).rejects.toMatchObject({ code: 'conflict' })
    expect((await client.call('get-job', { id: job.id })).job.ranking_level).toBe('high')
  })

  it('leaves alone what something newer has changed', async () => {
    const { client, job, lastChange, undo } = await withJob()
    await client.call('update-job', { id: job.id, changes: { notes: 'a', location: 'Here' } })
    const change = await lastChange()
    await client.call('update-job', { id: job.id, changes: { notes: 'b' } })
    const { job: back } = await undo(change)
    expect(back).toMatchObject({ notes: 'b', location: job.location })
    await expect(undo(change)).rejects.toMatchObject({ status: 409, message: 'Changed elsewhere' })
  })

  it('says 409 when everything it changed has changed again', async () => {
    const { client, job, lastChange, undo } = await withJob()
    await client.call('update-job', { id: job.id, changes: { notes: 'a' } })
    const change = await lastChange()
    await client.call('update-job', { id: job.id, changes: { notes: 'b' } })
    await expect(undo(change)).rejects.toMatchObject({
      status: 409,
      details: { hint: 'A newer change stands in its place.' },
    })
  })

  it('takes an undo back as well', async () => {
    const { client, job, lastChange, undo } = await withJob()
    await client.call('update-job', { id: job.id, changes: { status: 'offer' } })
    await undo(await lastChange())
    const { job: again } = await undo(await lastChange())
    expect(again?.status).toBe('offer')
    const { funnel } = await client.call('job-stats', {})
    expect(funnel.reached).toMatchObject({ new: 1, offer: 1 })
  })

  it('does not restore a job whose posting was saved again since', async () => {
    const { client, job, undo } = await withJob()
    const { audit_id } = await client.call('delete-job', { id: job.id })
    await client.call('track-job', madeUpJob(1))
    await expect(undo(audit_id)).rejects.toMatchObject({ status: 409 })
    expect((await client.call('list-jobs', {})).total).toBe(1)
  })

  it('says 404 for a change that never was', async () => {
    const { undo } = await withJob()
    await expect(undo(99)).rejects.toMatchObject({ status: 404 })
  })

  async function auditIds(client: Awaited<ReturnType<typeof withJob>>['client'], id: string) {
    const { records } = await client.call('export-jobs', {})
    return (
      records.find(({ history }) => history[0]?.job_id === id)?.history.map((entry) => entry.id) ??
      []
    )
  }
})
