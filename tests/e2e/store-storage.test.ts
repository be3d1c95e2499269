import { rm } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { KeyValue } from '#core/store/ports.ts'
import { keyValueContract } from '#tests/ports/key-value.contract.ts'
import { type RunningBrowser, startBrowser } from '#tests/support/browser.ts'
import { workerExtension } from '#tests/support/worker-extension.ts'

let extension: string
let browser: RunningBrowser
let page: Page

beforeAll(async () => {
  extension = await workerExtension('tests/e2e/in-worker/storage-door.ts')
  browser = await startBrowser({ extension })
  const { context } = browser
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  page = await context.newPage()
  await page.goto(worker.url().replace('/worker.js', '/page.html'))
}, 60_000)

afterAll(async () => {
  await browser.close()
  await rm(extension, { recursive: true })
})

/** Calls the port in the worker. */
async function call(method: keyof KeyValue, argument?: unknown): Promise<unknown> {
  const message = JSON.stringify({ method, argument })
  const answer = await page.evaluate<{ value?: unknown }>(`chrome.runtime.sendMessage(${message})`)
  return answer.value
}

keyValueContract('chrome.storage.local', async () => {
  await page.evaluate('chrome.storage.local.clear()')
  return {
    get: async (keys) => (await call('get', keys)) as Record<string, unknown>, // what the port answers
    set: async (items) => void (await call('set', items)),
    remove: async (keys) => void (await call('remove', keys)),
    keys: async () => (await call('keys')) as string[], // what the port answers
  }
})
