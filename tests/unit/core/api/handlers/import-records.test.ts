import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { contentsOf, madeUpJob } from '#tests/support/jobs.ts'

async function lived() {
  const test = asking()
  const { client } = test
  for (let number = 0; number < 6; number += 1) await client.call('track-job', madeUpJob(number))
  const { jobs } = await client.call('list-jobs', {})
  const [a, b, c] = jobs
  await client.call('update-job', { id: a?.id ?? '', changes: { status: 'applied', notes: 'n' } })
  await client.call('delete-job', { id: b?.id ?? '' })
  const { audit_id } = await client.call('delete-job', { id: c?.id ?? '' })
  await client.call('undo-change', { audit_id })
  await client.call('get-job', { id: a?.id ?? '' })
  const { records } = await client.call('export-jobs', {})
  return { ...test, records, a, c }
}

describe('POST /import', () => {
  it('brings an export into an empty board without a difference', async () => {
    const { records, store } = await lived()
    const other = asking()
    const reply = await other.client.call('import-records', { records })
    expect(reply).toMatchObject({ added: 6, updated: 0, skipped: 0 })
    const before = await store.read(contentsOf)
    const after = await other.store.read(contentsOf)
    expect(after.jobs).toEqual(before.jobs)
    const told = (contents: typeof before) =>
      contents.audit
        .map(({ id: _, undoes, ...entry }) => ({ ...entry, undone: undoes !== null }))
        .sort((x, y) => x.timestamp.localeCompare(y.timestamp))
    expect(told(after)).toEqual(told(before))
    expect(await other.client.call('job-stats', {})).toMatchObject({
      funnel: (await lived()).records.length > 0 ? { reached: { new: 5, applied: 1 } } : {},
    })
  })

  it('skips what is on the board, or updates it, as asked', async () => {
    const { records, client, a } = await lived()
    expect(await client.call('import-records', { records })).toMatchObject({
      added: 0,
      updated: 0,
      skipped: 6,
    })
    const changed = records.map((record) =>
      record.job?.id === a?.id && record.job
        ? { ...record, job: { ...record.job, notes: 'from the file' } }
        : record,
    )
    expect(
      await client.call('import-records', { records: changed, duplicates: 'update' }),
    ).toMatchObject({ added: 0, updated: 1, skipped: 5 })
    const { job, history } = await client.call('get-job', { id: a?.id ?? '' })
    expect(job.notes).toBe('from the file')
    expect(history[0]).toMatchObject({ previous_value: { notes: 'n' } })
  })

  it('gives a job without a history one, and one whose history tells another job too', async () => {
    const { records, c } = await lived()
    const record = records.find(({ job }) => job?.id === c?.id)
    if (!record?.job) throw new Error('the job was not exported')
    const other = asking()
    await other.client.call('import-records', {
      records: [
        { ...record, job: { ...record.job, notes: 'not in its history' } },
        { job: { job_title: 'Plain', company_name: 'CSV' }, history: [] },
      ],
    })
    const { history } = await other.client.call('get-job', { id: record.job.id ?? '' })
    expect(history[0]).toMatchObject({
      action: 'imported',
      new_value: { notes: 'not in its history' },
    })
    const { jobs } = await other.client.call('list-jobs', { search: 'plain' })
    expect(jobs[0]).toMatchObject({ source: 'batch_import', status: 'new' })
  })

  it('takes all or nothing', async () => {
    const { records } = await lived()
    const test = asking()
    await test.client.call('store-health', {})
    test.keyValue.beforeChange = () => {
      throw new Error('full')
    }
    await expect(test.client.call('import-records', { records })).rejects.toMatchObject({
      status: 500,
      message: 'Storage failed',
    })
    expect((await test.client.call('list-jobs', {})).total).toBe(0)
    await expect(
      test.client.call('import-records', {
        records: [...records, { job: { job_title: ' ', company_name: 'x' }, history: [] }],
      }),
    ).rejects.toMatchObject({
      status: 400,
      details: { field: `records.${records.length}.job.job_title` },
    })
  })
})
