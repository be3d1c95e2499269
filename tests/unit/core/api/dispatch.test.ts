import { beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '#core/api/client.ts'
import { type Caller, contract, type OperationName } from '#core/api/contract.ts'
import { createDispatch, type Dispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { Failure } from '#core/domain/failure.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

let test: TestServices
let dispatch: Dispatch
let logged: string[]

beforeEach(() => {
  test = testServices()
  logged = []
  dispatch = createDispatch(handlers, test.services, { error: (where) => logged.push(where) })
})

const kept = { job_title: 'Engineer', company_name: 'Acme' }

describe('the door of the worker', () => {
  it.each([undefined, null, 7, 'list-jobs', [], {}, { operation: 7 }, { operation: 'no-such' }])(
    'refuses %j with a clear text',
    async (message) => {
      expect(await dispatch(message, 'dashboard')).toEqual({
        success: false,
        status: 400,
        code: 'invalid',
        error: 'operation must be one that the contract names',
        field: 'operation',
      })
    },
  )

  it.each(['constructor', '__proto__', 'toString'])(
    'does not take %s for an operation',
    async (operation) => {
      expect(await dispatch({ operation }, 'dashboard')).toMatchObject({ status: 400 })
    },
  )

  it('lets each caller ask only what its row allows', async () => {
    const callers: Caller[] = ['content', 'popup', 'dashboard']
    for (const name of Object.keys(contract) as OperationName[]) {
      for (const caller of callers) {
        const reply = await dispatch({ operation: name, input: { ids: 7 } }, caller)
        const allowed = (contract[name].callers as readonly Caller[]).includes(caller)
        expect(!reply.success && reply.status === 403, `${name} from ${caller}`).toBe(!allowed)
      }
    }
  })

  it('says "Not allowed from this page" before it looks at the input', async () => {
    expect(await dispatch({ operation: 'update-job', input: 'nonsense' }, 'content')).toEqual({
      success: false,
      status: 403,
      code: 'forbidden',
      error: 'Not allowed from this page',
    })
  })

  it('wraps a success in the envelope of the seed', async () => {
    const reply = await dispatch({ operation: 'track-job', input: kept }, 'content')
    expect(reply).toMatchObject({ success: true, created: true, job: kept })
  })

  it('answers 500 with the contract’s text when storage refuses, and changes nothing', async () => {
    test.keyValue.beforeChange = () => {
      throw new Error('QUOTA_BYTES exceeded')
    }
    const reply = await dispatch({ operation: 'track-job', input: kept }, 'content')
    expect(reply).toMatchObject({ success: false, status: 500, error: 'Storage failed' })
    test.keyValue.beforeChange = () => {}
    expect(await dispatch({ operation: 'list-jobs', input: {} }, 'dashboard')).toMatchObject({
      total: 0,
    })
  })

  it('says "Batch scoring failed" and logs the place when a handler breaks', async () => {
    const broken = createDispatch(
      {
        ...handlers,
        'batch-score-jobs': () => {
          throw new TypeError('boom')
        },
      },
      test.services,
      { error: (where) => logged.push(where) },
    )
    const input = { jobs: [{ job_id: '1', job_title: 'x' }] }
    expect(await broken({ operation: 'batch-score-jobs', input }, 'content')).toMatchObject({
      success: false,
      status: 500,
      error: 'Batch scoring failed',
    })
    expect(logged).toEqual(['batch-score-jobs'])
  })

  it('scores without opening the database', async () => {
    await test.useProfile({ skills: ['Python'], experience: '', target_role: '' })
    const reads: unknown[] = []
    const get = test.keyValue.get.bind(test.keyValue)
    test.keyValue.get = async (keys) => {
      reads.push(keys)
      return get(keys)
    }
    const input = { jobs: [{ job_id: '1', job_title: 'Python Developer' }] }
    expect(await dispatch({ operation: 'batch-score-jobs', input }, 'content')).toMatchObject({
      success: true,
      processed_count: 1,
      results: [{ job_id: '1', matched_skills: ['Python'] }],
    })
    expect(new Set(reads)).toEqual(new Set(['llm/settings', 'profiles']))
  })

  it('says what to do when the profile is empty, instead of a number', async () => {
    const input = { jobs: [{ job_id: '1', job_title: 'Python Developer' }] }
    expect(await dispatch({ operation: 'batch-score-jobs', input }, 'content')).toMatchObject({
      success: false,
      status: 400,
      error: 'Add your skills to score jobs',
      field: 'user_profile',
    })
  })

  it('runs writes one after the other, in the order they came', async () => {
    const titles = ['a', 'b', 'c', 'd']
    const replies = await Promise.all(
      titles.map((job_title) =>
        dispatch(
          { operation: 'track-job', input: { ...kept, job_title, source_linkedin_id: '42' } },
          'content',
        ),
      ),
    )
    expect(replies.map((reply) => 'created' in reply && reply.created)).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(await dispatch({ operation: 'list-jobs', input: {} }, 'dashboard')).toMatchObject({
      total: 1,
      jobs: [{ job_title: 'd' }],
    })
  })
})

describe('a client over the dispatcher', () => {
  it('gives the reply of a success', async () => {
    const client = createClient((message) => dispatch(message, 'dashboard'))
    const { job } = await client.call('track-job', kept)
    const { history } = await client.call('get-job', { id: job.id })
    expect(history.map(({ action }) => action)).toEqual(['created'])
  })

  it('throws the failure that the worker answered', async () => {
    const client = createClient((message) => dispatch(message, 'dashboard'))
    const failing = client.call('get-job', { id: 'nope' })
    await expect(failing).rejects.toMatchObject({
      name: 'Failure',
      code: 'not_found',
      message: 'Job not found',
    })
  })

  it.each([undefined, null, 'x', 7, {}])('says so when the answer is %j', async (answer) => {
    const client = createClient(async () => answer)
    await expect(client.call('get-profile')).rejects.toThrow(Failure)
    await expect(client.call('get-profile')).rejects.toThrow('The extension did not answer')
  })
})
