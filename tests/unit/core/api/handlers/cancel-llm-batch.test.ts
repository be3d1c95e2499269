import { expect, it } from 'vitest'
import { askingModel, until } from '#tests/support/asking-model.ts'
import { postings } from '#tests/support/llm-postings.ts'

it('POST /llm/cancel asks nothing more, keeps what came, and says so on what did not', async () => {
  const { client, double } = await askingModel({ fault: (n) => (n > 1 ? 'silence' : undefined) })
  const jobs = postings(20)
  await client.call('batch-score-jobs', { jobs, quick_mode: false, wait: false })
  await until(async () => ((await client.call('llm-progress')).batches[0]?.answered ?? 0) > 0)
  expect(await client.call('cancel-llm-batch')).toMatchObject({ cancelled: 1 })
  const progress = await client.call('llm-progress')
  expect(progress.batches).toEqual([])
  expect(progress.last).toMatchObject({ ended: 'cancelled', total: 20, read: 5 })
  const before = double.requests
  const { results, unread } = await client.call('batch-score-jobs', { jobs, quick_mode: false })
  expect(unread).toBeUndefined()
  expect(results.filter(({ mode }) => mode === 'llm')).toHaveLength(5)
  expect(results.filter(({ error }) => error === 'Reading by a model was cancelled')).toHaveLength(
    15,
  )
  expect(double.requests).toBe(before)
  expect(await client.call('cancel-llm-batch', { batch_id: 'gone' })).toMatchObject({
    cancelled: 0,
  })
})
