import { expect, onTestFinished, test } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { KEY } from '#tests/support/asking-model.ts'
import { startGroqDouble } from '#tests/support/groq-double.ts'
import { PROFILE, postings } from '#tests/support/llm-postings.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestStorage } from '#tests/support/store.ts'

const COUNT = 50
const SHARED = 5
const ROUNDS = 2

// Deaths at any moment are those of batch-kills.test.ts; here all that a worker wakes with takes part.
test('20 whole workers that die over batches: each goes on where the last stopped', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const paid = await dieOverOneBatch()
    expect(paid).toEqual(Array.from({ length: COUNT }, () => 1))
  }
}, 120_000)

/** Ten workers, each of which stores one more answer and dies with requests under way. */
async function dieOverOneBatch(): Promise<number[]> {
  const double = await startGroqDouble({ key: KEY })
  onTestFinished(() => double.close())
  const jobs = postings(COUNT)
  let storage: TestStorage = {}
  for (let life = 0; life < COUNT / SHARED; life += 1) {
    const stored = Promise.withResolvers<void>()
    let requests = 0
    const worker = testServices(storage, {
      // The first request is answered; those after it are never sent, since the worker dies.
      fetch(url, init) {
        requests += 1
        return requests === 1 ? fetch(url, init) : new Promise<Response>(() => {})
      },
      onProgress() {
        if (requests > 0) stored.resolve()
      },
    })
    const { llm } = worker.services
    if (life === 0) {
      const server = { provider: 'compatible', base_url: double.url } as const
      await llm.saveSettings({ ...DEFAULT_LLM_SETTINGS, ...server, enabled: true, ask: 'all' })
      await llm.access.saveKey(KEY)
      await llm.start(jobs, { profile: PROFILE }, 'page')
    } else void llm.resume()
    await stored.promise
    const [open] = (await llm.progress()).open
    expect(open?.answered.size ?? COUNT).toBe((life + 1) * SHARED)
    storage = { keyValue: worker.keyValue.copy(), images: worker.images.copy() }
  }
  const last = testServices(storage).services.llm
  expect(await last.progress()).toMatchObject({ open: [], last: { ended: 'done', read: COUNT } })
  expect(double.requests).toBe(COUNT / SHARED)
  return [...double.answeredCount.values()]
}
