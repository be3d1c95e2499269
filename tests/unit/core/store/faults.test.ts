import { describe, expect, it } from 'vitest'
import { Failure } from '#core/domain/failure.ts'
import { type Asking, asking } from '#tests/support/asking.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

/** Storage whose n-th call of any kind fails, once. */
class FailingStorage extends MemoryKeyValue {
  calls = 0
  failAt = 0

  override async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    this.#count()
    return super.get(keys)
  }

  override async set(items: Record<string, unknown>): Promise<void> {
    this.#count()
    return super.set(items)
  }

  override async remove(keys: readonly string[]): Promise<void> {
    this.#count()
    return super.remove(keys)
  }

  override async keys(): Promise<string[]> {
    this.#count()
    return super.keys()
  }

  #count(): void {
    this.calls += 1
    if (this.calls === this.failAt) throw new Error('QUOTA_BYTES quota exceeded')
  }
}

interface Lived {
  /** Ids of jobs that the user was told are kept, and the notes that were acknowledged. */
  readonly kept: Map<string, string | null>
  readonly failures: unknown[]
}

const TITLES = ['Engineer', 'Nurse', 'Gardener', 'Teacher']

/** Keeps jobs, notes something on each, and makes a backup; goes on after a failure, as a user does. */
async function live({ client, store }: Asking): Promise<Lived> {
  const kept = new Map<string, string | null>()
  const failures: unknown[] = []
  const attempt = async (work: () => Promise<void>) => {
    await work().catch((error: unknown) => failures.push(error))
  }
  for (const job_title of TITLES) {
    await attempt(async () => {
      const { job } = await client.call('track-job', { job_title, company_name: 'Acme' })
      kept.set(job.id, null)
      await client.call('update-job', { id: job.id, changes: { notes: job_title } })
      kept.set(job.id, job_title)
    })
  }
  await attempt(() => store.checkpoint().then(() => {}))
  await attempt(async () => void (await client.call('create-backup', {})))
  return { kept, failures }
}

async function expectAllKept(test: Asking, { kept }: Lived): Promise<void> {
  const { jobs } = await test.client.call('list-jobs', {})
  expect(new Map(jobs.map(({ id, notes }) => [id, notes]))).toEqual(kept)
}

describe('storage that fails once', () => {
  it('at any call loses nothing acknowledged, answers with a code, and works again', async () => {
    const whole = new FailingStorage()
    const untroubled = await live(asking({ keyValue: whole }))
    expect(untroubled.failures).toEqual([])
    const { calls } = whole
    expect(calls).toBeGreaterThan(15)
    let failed = 0
    for (let failAt = 1; failAt <= calls; failAt += 1) {
      const keyValue = new FailingStorage()
      keyValue.failAt = failAt
      const test = asking({ keyValue })
      const lived = await live(test)
      failed += lived.failures.length
      for (const error of lived.failures) {
        if (error instanceof Failure) expect(error.code, `call ${failAt}`).toBe('storage_failed')
        else expect(error, `call ${failAt}`).toMatchObject({ message: /quota/ })
      }
      const { job } = await test.client.call('track-job', {
        job_title: 'Afterwards',
        company_name: 'Acme',
      })
      lived.kept.set(job.id, job.notes)
      await expectAllKept(test, lived)
      await expectAllKept(test.restart(), lived)
    }
    expect(failed).toBeGreaterThan(0)
  })
})

describe('a clock that jumps', () => {
  it.each([
    ['back by a year', '2025-03-02T09:00:00.000Z'],
    ['to 1970', '1970-01-01T00:00:00.000Z'],
    ['over the change to summer time', '2026-03-29T01:30:00.000Z'],
    ['ahead by ten years', '2036-03-02T09:00:00.000Z'],
  ])('%s leaves the history in its order and the counts right', async (_, to) => {
    const test = asking()
    const { job } = await test.client.call('track-job', {
      job_title: 'Engineer',
      company_name: 'Acme',
    })
    await test.client.call('update-job', { id: job.id, changes: { status: 'applied' } })
    test.clock.time = Date.parse(to)
    await test.client.call('update-job', { id: job.id, changes: { status: 'interviewed' } })
    const again = test.restart()
    const { job: found, history } = await again.client.call('get-job', { id: job.id })
    expect(found.status).toBe('interviewed')
    const ids = history.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort((a, b) => b - a))
    const { funnel } = await again.client.call('job-stats', {})
    expect(funnel.reached).toMatchObject({ new: 1, applied: 1, interviewed: 1 })
  })
})
