import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { Failure } from '#core/domain/failure.ts'
import { STATUSES, type TrackedJob } from '#core/domain/tracked-job.ts'
import { type Asking, asking } from '#tests/support/asking.ts'
import { BoardModel } from '#tests/support/board-model.ts'

vi.setConfig({ testTimeout: 120_000 })

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((s) => s.replaceAll(/[\0\uFEFF]/g, '.'))
const filled = text.filter((s) => s.trim() !== '')
const status = fc.constantFrom(...STATUSES)
const pick = fc.nat(30)

const input = fc.record(
  {
    job_title: filled,
    company_name: filled,
    source_linkedin_id: fc.constantFrom('1', '2', '3', '4', '5', null),
    status,
    notes: fc.option(text),
    description: fc.option(fc.lorem({ maxCount: 40 })),
    location: fc.option(text),
    match_percentage: fc.integer({ min: 0, max: 100 }),
    matched_skills: fc.uniqueArray(text, { maxLength: 3 }),
  },
  { requiredKeys: ['job_title', 'company_name', 'source_linkedin_id'] },
)
const changes = fc.record(
  {
    status,
    notes: fc.option(text),
    job_title: filled,
    interview_stage: fc.option(filled),
    salary_min: fc.option(fc.integer({ min: 0, max: 100 })),
    salary_max: fc.option(fc.integer({ min: 100, max: 200 })),
  },
  { requiredKeys: [] },
)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('track' as const), input }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('update' as const), pick, changes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      inputs: fc.array(input, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('checkpoint' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refuse' as const), input }) },
)

async function expectSame(test: Asking, model: BoardModel): Promise<void> {
  const { jobs } = await test.client.call('list-jobs', { pageSize: 100 })
  const plain = ({ created_at: _, updated_at: __, last_viewed_at: ___, ...job }: TrackedJob) => job
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
  expect(jobs.map(plain).sort(byId)).toEqual([...model.jobs.values()].sort(byId))
  const counted = await test.store.read((db) =>
    db.get(
      'SELECT count(*) AS rows, (SELECT count(*) FROM job_search) AS found FROM job_audit_log',
    ),
  )
  expect(counted?.rows).toBe(model.changes.length)
}

/** What the store answers, with a failure as its code. */
async function outcome<T>(asked: Promise<T>): Promise<T | string> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

it('the store and a plain model agree after any procedures, with restarts in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      let test = asking()
      const model = new BoardModel()
      const idAt = (place: number) =>
        [...model.jobs.keys()][place % Math.max(1, model.jobs.size)] ?? 'none'
      for (const one of steps) {
        const { client } = test
        if (one.do === 'restart') test = test.restart()
        else if (one.do === 'checkpoint') await test.store.checkpoint()
        else if (one.do === 'refuse') {
          await client.call('list-jobs', {})
          test.keyValue.beforeChange = () => {
            throw new Error('full')
          }
          const found = await outcome(client.call('track-job', one.input))
          test.keyValue.beforeChange = () => {}
          if (typeof found === 'string') expect(found).toBe('storage_failed')
          else expect(found.created).toBe(false) // nothing in it was new, so nothing was written
        } else if (one.do === 'track') {
          const { job } = await client.call('track-job', one.input)
          expect(model.track(job.id, one.input, job.updated_at)).toBe(job.id)
        } else if (one.do === 'import') {
          const { ids } = await client.call('import-jobs', { jobs: one.inputs })
          for (const [place, id] of ids.entries()) {
            const { records } = await client.call('export-jobs', {})
            const record = records.find(({ job }) => job?.id === id)
            const at = record?.history.at(0)?.timestamp ?? ''
            const row = one.inputs[place]
            if (row) model.track(id, { ...row, source: 'batch_import' }, at)
          }
        } else if (one.do === 'update') {
          const id = idAt(one.pick)
          const found = await outcome(client.call('update-job', { id, changes: one.changes }))
          const at = typeof found === 'string' ? '' : found.job.updated_at
          expect(model.update(id, one.changes, at)).toBe(found !== 'not_found')
        } else if (one.do === 'delete') {
          const id = idAt(one.pick)
          const found = await outcome(client.call('delete-job', { id }))
          expect(model.remove(id)).toBe(found !== 'not_found')
        } else {
          const number = 1 + (one.pick % Math.max(1, model.changes.length))
          const found = await outcome(client.call('undo-change', { audit_id: number }))
          expect(model.undo(number), `undo ${number}: ${JSON.stringify(found)}`).toBe(
            typeof found !== 'string',
          )
        }
        await expectSame(test, model)
      }
      await expectSame(test.restart(), model)
    }),
    { numRuns: 60 },
  )
})
