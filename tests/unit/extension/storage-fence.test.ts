import { expect, test } from 'vitest'
import { behindFence } from '#extension/storage-fence.ts'
import { MemoryKeyValue } from '#tests/support/memory-key-value.ts'

const BLOCK_OF_THE_LOG = 32 * 1024

test('before the first change more than a block of the log is written', async () => {
  const local = new MemoryKeyValue()
  const area = behindFence(local, new MemoryKeyValue())
  const written: number[] = []
  local.afterChange = () => written.push(local.written)

  await area.set({ job: 1 })

  expect(local.changes.map(({ keys }) => keys)).toEqual([['fence'], ['fence'], ['job']])
  expect(written[0]).toBeGreaterThan(BLOCK_OF_THE_LOG)
  expect(local.storedKeys).toEqual(['job'])
})

test('changes at once wait for one fence', async () => {
  const local = new MemoryKeyValue()
  const area = behindFence(local, new MemoryKeyValue())

  await Promise.all([area.set({ a: 1 }), area.set({ b: 2 }), area.remove(['c'])])

  expect(local.changes.slice(0, 2).map(({ keys }) => keys)).toEqual([['fence'], ['fence']])
  expect(local.changes).toHaveLength(5)
})

test('a worker that starts in the same run of the browser writes no other', async () => {
  const local = new MemoryKeyValue()
  const session = new MemoryKeyValue()
  await behindFence(local, session).set({ a: 1 })
  const before = local.changes.length

  await behindFence(local, session).set({ b: 2 })

  expect(local.changes.slice(before).map(({ keys }) => keys)).toEqual([['b']])
})

test('after a start of the browser another value is written', async () => {
  const values = new Set<string | undefined>()
  const local = new MemoryKeyValue()
  local.afterChange = ({ kind, keys }) => {
    if (kind === 'set' && keys.includes('fence')) values.add(local.peek('fence'))
  }

  await behindFence(local, new MemoryKeyValue()).set({ a: 1 })
  await behindFence(local, new MemoryKeyValue()).set({ a: 2 })

  expect(values.size).toBe(2)
})

test('a change is refused when its fence is, and the next one tries again', async () => {
  const local = new MemoryKeyValue()
  const area = behindFence(local, new MemoryKeyValue())
  local.beforeChange = ({ kind }) => {
    if (kind === 'set') throw new Error('disk full')
  }

  await expect(area.set({ a: 1 })).rejects.toThrow('disk full')
  await area.remove(['old'])
  local.beforeChange = () => {}
  await area.set({ a: 1 })

  expect(local.changes.map(({ keys }) => keys)).toEqual([['old'], ['fence'], ['fence'], ['a']])
})
