import { expect, test } from 'vitest'
import { DEFAULT_LLM_SETTINGS } from '#core/domain/llm-settings.ts'
import { createLlmRecords } from '#core/llm/llm-records.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

const SERVER = 'https://api.groq.com/openai/v1'
const KEY = 'gsk_of_the_records_1234'

function setUp() {
  const areas = { local: new MemoryKeyValue(), session: new MemoryKeyValue() }
  return { ...areas, records: createLlmRecords(areas) }
}

test('off until somebody switches it on, and also when the stored settings cannot be read', async () => {
  const { records, local } = setUp()
  expect(await records.settings()).toEqual(DEFAULT_LLM_SETTINGS)
  expect(DEFAULT_LLM_SETTINGS.enabled).toBe(false)
  await local.set({ 'llm/settings': { ...DEFAULT_LLM_SETTINGS, enabled: 'yes' } })
  const next = createLlmRecords({ local, session: new MemoryKeyValue() })
  expect((await next.settings()).enabled).toBe(false)
})

test('a key for the session is nowhere that outlives the browser', async () => {
  const { records, local, session } = setUp()
  await records.saveKey(KEY, SERVER, 'session')
  expect(JSON.stringify(await local.get(null))).not.toContain(KEY)
  expect(await records.key(SERVER)).toBe(KEY)
  // The browser closes: its session area is empty then.
  const next = createLlmRecords({ local, session: new MemoryKeyValue() })
  expect(await next.key(SERVER)).toBeUndefined()
  await records.moveKey('kept')
  expect(JSON.stringify(await session.get(null))).not.toContain(KEY)
  expect(await createLlmRecords({ local, session: new MemoryKeyValue() }).key(SERVER)).toBe(KEY)
  await records.moveKey('session')
  expect(JSON.stringify(await local.get(null))).not.toContain(KEY)
})

test('a key goes to the server it was given for, and to no other', async () => {
  const { records } = setUp()
  await records.saveKey(KEY, SERVER, 'kept')
  expect(await records.key('https://api.groq.com.evil.example/openai/v1')).toBeUndefined()
  expect(await records.key('https://api.groq.com/openai/v2')).toBeUndefined()
  await records.deleteKey()
  expect(await records.key(SERVER)).toBeUndefined()
})

test('what was learned of an account is forgotten on demand, and nothing else is', async () => {
  const { records, session } = setUp()
  await records.saveKey(KEY, SERVER, 'session')
  records.ledgers.write('one', { sent_at: [1], blocked_until: 5 })
  records.ledgers.write('two', { sent_at: [], blocked_until: 0 })
  expect(await records.ledgers.read('one')).toEqual({ sent_at: [1], blocked_until: 5 })
  await records.forgetPaces()
  expect(await records.ledgers.read('one')).toBeUndefined()
  expect(await records.key(SERVER)).toBe(KEY)
  await session.set({ 'llm/pace/one': { sent_at: 'never' } })
  expect(await records.ledgers.read('one')).toBeUndefined()
})
