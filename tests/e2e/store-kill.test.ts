import { expect, test } from 'vitest'
import { killBrowser, killWorker } from '#tests/support/kill-loop.ts'

// The short form; `npm run torture` asks for the long one.
const kills = Number(process.env.STORE_KILLS ?? 20)
const timeout = kills * 60_000

test('no acknowledged write is lost when the browser is killed', { timeout }, async () => {
  expect(await killBrowser(kills)).toBeGreaterThanOrEqual(kills)
})

test('no acknowledged write is lost when the worker is killed', { timeout }, async () => {
  expect(await killWorker(kills)).toBeGreaterThanOrEqual(kills)
})
