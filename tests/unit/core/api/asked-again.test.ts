import { describe, expect, it } from 'vitest'
import type { OperationName, Output } from '#core/api/contract.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import type { MemoryKeyValue } from '#tests/support/memory-key-value.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const ID = '11111111-2222-4333-8444-555555555555'
const posting = (number: number) => ({
  job_title: `Engineer ${number}`,
  company_name: 'Acme',
  source_linkedin_id: String(number),
})

function ask(test: TestServices, operation: OperationName, input: unknown, asked: object = {}) {
  const dispatch = createDispatch(handlers, test.services, { error: () => {} })
  return dispatch({ operation, input, ...asked }, 'dashboard')
}

async function tracked(test: TestServices): Promise<Output<'track-job'>> {
  return (await ask(test, 'track-job', posting(1))) as unknown as Output<'track-job'> // asserted by those who use it
}

/** Asks, and gives the storage as the worker leaves it that dies before or after the write is stored. */
async function dyingIn(
  test: TestServices,
  when: 'before' | 'after',
  operation: OperationName,
  input: unknown,
): Promise<TestServices> {
  const left: MemoryKeyValue[] = []
  const keep = () => {
    if (left.length === 0) left.push(test.keyValue.copy())
  }
  if (when === 'before') test.keyValue.beforeChange = keep
  else test.keyValue.afterChange = keep
  const reply = await ask(test, operation, input, { request_id: ID })
  expect(reply).toMatchObject({ success: true })
  const [keyValue] = left
  if (keyValue === undefined) throw new Error(`${operation} stored nothing`)
  return testServices({ keyValue, images: test.images.copy(), clock: test.clock, ids: test.ids })
}

/** Everything the user could see, to tell whether a thing was done twice. */
async function everything(test: TestServices): Promise<unknown> {
  const [records, profiles] = [
    await ask(test, 'export-jobs', {}),
    await ask(test, 'list-profiles', {}),
  ]
  return { records, profiles }
}

const again = { request_id: ID, again: true }

describe.each(['before', 'after'] as const)('a worker that dies %s the write is stored', (when) => {
  async function expectOnce(test: TestServices, operation: OperationName, input: unknown) {
    const next = await dyingIn(test, when, operation, input)
    const reply = await ask(next, operation, input, again)
    expect(reply).toMatchObject({ success: true })
    const afterwards = await everything(next)
    // A third time changes nothing and answers the same.
    expect(await ask(next, operation, input, again)).toEqual(reply)
    expect(await everything(next)).toEqual(afterwards)
    return { next, reply }
  }

  it('has an update with if_updated_at made once', async () => {
    const test = testServices()
    const { job } = await tracked(test)
    const input = { id: job.id, changes: { notes: 'called' }, if_updated_at: job.updated_at }
    const { next, reply } = await expectOnce(test, 'update-job', input)
    expect(reply).toMatchObject({ job: { notes: 'called' }, audit_id: 2 })
    const seen = await ask(next, 'get-job', { id: job.id })
    expect(seen).toMatchObject({ history: [{ action: 'updated' }, { action: 'created' }] })
  })

  it('has a job deleted once', async () => {
    const test = testServices()
    const { job } = await tracked(test)
    const { next, reply } = await expectOnce(test, 'delete-job', { id: job.id })
    expect(reply).toMatchObject({ id: job.id, audit_id: 2 })
    expect(await ask(next, 'list-jobs', {})).toMatchObject({ total: 0 })
  })

  it('has a change taken back once', async () => {
    const test = testServices()
    const { job } = await tracked(test)
    await ask(test, 'update-job', { id: job.id, changes: { notes: 'called' } })
    const { reply } = await expectOnce(test, 'undo-change', { audit_id: 2 })
    expect(reply).toMatchObject({ job: { id: job.id, notes: null } })
  })

  it('has an addition taken back once', async () => {
    const test = testServices()
    await tracked(test)
    const { reply } = await expectOnce(test, 'undo-change', { audit_id: 1 })
    expect(reply).toMatchObject({ job: null })
  })

  it('has jobs without a LinkedIn id imported once', async () => {
    const test = testServices()
    await tracked(test)
    const jobs = Array.from({ length: 100 }, (_, number) => ({
      job_title: `Engineer ${number}`,
      company_name: 'Acme',
    }))
    const { next, reply } = await expectOnce(test, 'import-jobs', { jobs })
    expect(reply).toMatchObject({ imported: 100, updated: 0 })
    expect(await ask(next, 'list-jobs', {})).toMatchObject({ total: 101 })
  })

  it('has a job without a LinkedIn id tracked once', async () => {
    const test = testServices()
    await tracked(test)
    const input = { job_title: 'Engineer', company_name: 'Acme' }
    const { next, reply } = await expectOnce(test, 'track-job', input)
    expect(reply).toMatchObject({ created: true, audit_id: 2 })
    expect(await ask(next, 'list-jobs', {})).toMatchObject({ total: 2 })
  })

  it('has a profile added once, and deleted once', async () => {
    const test = testServices()
    const profile = { skills: ['TypeScript'], experience: '', target_role: '' }
    const added = await expectOnce(test, 'add-profile', { name: 'Second', profile })
    const { profiles } = added.reply as unknown as Output<'list-profiles'> // asserted to be a success
    expect(profiles).toHaveLength(2)
    const { reply } = await expectOnce(added.next, 'delete-profile', { id: profiles[1]?.id })
    expect(reply).toMatchObject({ profiles: [{}] })
  })
})

describe('a request id', () => {
  it('means nothing for another operation', async () => {
    const test = testServices()
    const { job } = await tracked(test)
    await ask(test, 'update-job', { id: job.id, changes: { notes: 'a' } }, { request_id: ID })
    const reply = await ask(test, 'delete-job', { id: job.id }, again)
    expect(reply).toMatchObject({ success: true, id: job.id })
  })

  it('is found in the next life after a checkpoint', async () => {
    const test = testServices()
    const { job } = await tracked(test)
    const input = { id: job.id, changes: { notes: 'a' }, if_updated_at: job.updated_at }
    await ask(test, 'update-job', input, { request_id: ID })
    await test.store.checkpoint()
    const { keyValue, images, clock, ids } = test
    const next = testServices({ keyValue: keyValue.copy(), images: images.copy(), clock, ids })
    expect(await ask(next, 'update-job', input, again)).toMatchObject({ job: { notes: 'a' } })
  })

  it.each([
    [{ request_id: 7 }, 'request_id must be a UUID', 'request_id'],
    [{ request_id: 'x'.repeat(100_000) }, 'request_id must be a UUID', 'request_id'],
    [{ request_id: ID, again: 'yes' }, 'again must be true or false', 'again'],
  ])('is refused when it is %j', async (asked, error, field) => {
    const test = testServices()
    const reply = await ask(test, 'track-job', posting(1), asked)
    expect(reply).toEqual({ success: false, status: 400, code: 'invalid', error, field })
    expect(await ask(test, 'list-jobs', {})).toMatchObject({ total: 0 })
  })
})
