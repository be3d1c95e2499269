import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Caller, contract, type OperationName } from '#core/api/contract.ts'
import { createDispatch, type Dispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import { FAILURE_STATUS } from '#core/domain/failure.ts'
import { callerOf, type Sender } from '#extension/caller.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'

const SEED = 20_261_124
/** Messages for each operation from each kind of sender. */
const ROUNDS = 30
const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop'
const ROOT = `chrome-extension://${OWN_ID}/`

const SENDERS: Record<Caller, Sender> = {
  content: { id: OWN_ID, url: 'https://www.linkedin.com/jobs/search/', tab: { id: 1 } },
  popup: { id: OWN_ID, url: `${ROOT}popup.html` },
  dashboard: { id: OWN_ID, url: `${ROOT}options.html#/jobs`, tab: { id: 2 } },
}

const OPERATIONS = Object.keys(contract) as OperationName[] // the table's own keys
const CALLERS = Object.keys(SENDERS) as Caller[] // the record's own keys

const hostileText = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(200_000),
  '__proto__',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  "'; DROP TABLE jobs; --",
  '" OR NEAR( * ^',
  '٣',
  '9'.repeat(400),
)

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(Number.NaN, Infinity, -1, 1e308, 0.5, 2 ** 53, null, undefined, true, 7n),
  fc.constant(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": 1}}')),
  fc.constantFrom(200, 2_000).map(nested),
  fc.array(hostileText, { maxLength: 3 }),
  fc.constant(Array.from({ length: 5_000 }, () => null)),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
)

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { value }
  return value
}

/** The names that an operation's input knows, so that most messages get past the first look. */
function fieldsOf(name: OperationName): string[] {
  const schema = z.toJSONSchema(contract[name].input, { unrepresentable: 'any', io: 'input' })
  return Object.keys(schema.properties ?? {})
}

function inputFor(name: OperationName): fc.Arbitrary<unknown> {
  const known = fieldsOf(name).map((field) => [field, fc.oneof(hostileValue, plausible)] as const)
  const shaped = fc.record(Object.fromEntries(known), { requiredKeys: [] })
  return fc.oneof({ weight: 3, arbitrary: shaped }, { weight: 1, arbitrary: hostileValue })
}

const plausible = fc.constantFrom<unknown>(
  'a',
  1,
  [],
  {},
  ['a'],
  { job_title: 'Engineer', company_name: 'Acme' },
  [{ job_title: 'Engineer', company_name: 'Acme' }],
)

let test: TestServices
let dispatch: Dispatch
/** What no handler expected. */
let surprises: string[]
let answered = 0
let done = 0

beforeAll(async () => {
  test = testServices()
  surprises = []
  dispatch = createDispatch(handlers, test.services, {
    error: (where, error) => surprises.push(`${where}: ${String(error)}`),
  })
  await dispatch(
    { operation: 'track-job', input: { job_title: 'Engineer', company_name: 'Acme' } },
    'dashboard',
  )
})

describe.each(OPERATIONS)('hostile messages to %s', (operation) => {
  it.each(CALLERS)(
    'from the %s get the envelope, and change nothing when refused',
    async (kind) => {
      const caller = callerOf(SENDERS[kind], OWN_ID, ROOT)
      if (caller === undefined) throw new Error(`${kind} was not recognised`)
      const allowed = (contract[operation].callers as readonly Caller[]).includes(caller)
      await fc.assert(
        fc.asyncProperty(
          inputFor(operation),
          hostileValue,
          fc.boolean(),
          async (input, id, named) => {
            const written = test.keyValue.changes.length
            const reply = await dispatch(
              { operation, input, ...(named ? { request_id: id } : {}) },
              caller,
            )
            answered += 1
            expect(!reply.success && reply.code === 'forbidden').toBe(!allowed)
            if (reply.success) {
              done += 1
              return
            }
            expect(reply.status).toBe(FAILURE_STATUS[reply.code])
            expect(reply.error).toMatch(/\S/)
            if (reply.code === 'invalid' || reply.code === 'forbidden') {
              expect(test.keyValue.changes.length).toBe(written)
            }
          },
        ),
        { seed: SEED, numRuns: ROUNDS },
      )
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      expect(surprises).toEqual([])
    },
  )
})

it('drops what no page of ours sent', () => {
  const urls = [
    'https://linkedin.com.evil.example/',
    'https://evil-linkedin.com/',
    'http://www.linkedin.com/',
    'https://evil.example/#linkedin.com',
    'https://www.linkedin.com@evil.example/',
    `${ROOT}other.html`,
    `${ROOT}popup.html/../x.html`,
    'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/options.html',
    'data:text/html,linkedin.com',
    'javascript:alert(1)//linkedin.com',
    'about:blank',
    'not an address',
    undefined,
  ]
  for (const url of urls) {
    expect(callerOf({ id: OWN_ID, url, tab: { id: 1 } }, OWN_ID, ROOT), url).toBeUndefined()
  }
  for (const id of [undefined, 'ponmlkjihgfedcbaponmlkjihgfedcba', OWN_ID.toUpperCase()]) {
    for (const sender of Object.values(SENDERS)) {
      expect(callerOf({ ...sender, id }, OWN_ID, ROOT), id).toBeUndefined()
    }
  }
})

it('3,000 of them were answered, and not all refused', () => {
  expect(answered).toBeGreaterThanOrEqual(3_000)
  expect(done).toBeGreaterThan(200)
})

it('still keeps a job after all of it', async () => {
  const reply = await dispatch(
    { operation: 'track-job', input: { job_title: 'Nurse', company_name: 'Clinic' } },
    'dashboard',
  )
  expect(reply).toMatchObject({ success: true })
})
