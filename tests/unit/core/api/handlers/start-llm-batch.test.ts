import { describe, expect, it } from 'vitest'
import { asking } from '#tests/support/asking.ts'
import { askingModel, until } from '#tests/support/asking-model.ts'
import { postings } from '#tests/support/llm-postings.ts'

const job = (at: number) => {
  const [posting] = postings(at + 1).slice(at)
  if (!posting) throw new Error('no posting')
  const { job_id: source_linkedin_id, job_title, company_name = '', description = '' } = posting
  return { source_linkedin_id, job_title, company_name, description }
}

describe('POST /llm/batches', () => {
  it('reads tracked jobs, gives them the answer, and leaves a change that can be taken back', async () => {
    const { client } = await askingModel()
    const { job: tracked } = await client.call('track-job', job(0))
    await client.call('track-job', { job_title: 'Cook', company_name: 'Without a description' })
    const started = await client.call('start-llm-batch')
    expect(started).toMatchObject({ asked: 1, left_out: 1 })
    await until(async () => (await client.call('llm-progress')).batches.length === 0)
    const { job: read, history } = await client.call('get-job', { id: tracked.id })
    expect(read.match_percentage).toBeGreaterThan(0)
    expect(read.summary).not.toBeNull()
    const [last] = history
    expect(last?.new_value).toHaveProperty('match_percentage', read.match_percentage)
    const undone = await client.call('undo-change', { audit_id: last?.id ?? 0 })
    expect(undone.job?.match_percentage).toBe(0)
  })

  it('asks nothing twice: a second batch takes the answers that are there', async () => {
    const { client, double } = await askingModel()
    const { job: tracked } = await client.call('track-job', job(0))
    for (const job_ids of [[tracked.id], [tracked.id]]) {
      await client.call('start-llm-batch', { job_ids })
      await until(async () => (await client.call('llm-progress')).batches.length === 0)
    }
    expect(double.requests).toBe(1)
    const { history } = await client.call('get-job', { id: tracked.id })
    expect(history.filter(({ action }) => action === 'updated')).toHaveLength(1)
  })

  it('takes postings that are not tracked', async () => {
    const { client, double } = await askingModel()
    const jobs = postings(7)
    expect(await client.call('start-llm-batch', { jobs })).toMatchObject({ asked: 7, left_out: 0 })
    const { results, unread } = await client.call('batch-score-jobs', { jobs, quick_mode: false })
    expect(results.map(({ mode }) => mode)).toEqual(jobs.map(() => 'llm'))
    expect(unread).toBeUndefined()
    expect(double.requests).toBe(2)
  })

  it('does nothing while it is switched off, and says so', async () => {
    const { client } = asking()
    await expect(client.call('start-llm-batch')).rejects.toMatchObject({
      code: 'invalid',
      message: 'Reading by a model is switched off',
    })
  })
})
