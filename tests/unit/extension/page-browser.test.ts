import { afterAll, beforeEach, expect, test, vi } from 'vitest'

type ChromeListener = (message: unknown, sender: unknown, send: (reply: unknown) => void) => boolean

/** Chrome's runtime, as far as a script in a page meets it. */
const listeners = new Set<ChromeListener>()
const runtime = {
  id: 'abc' as string | undefined,
  sendMessage: async (message: unknown) => ({ heard: message }),
  onMessage: {
    addListener: (listener: ChromeListener) => listeners.add(listener),
    removeListener: (listener: ChromeListener) => listeners.delete(listener),
  },
}
vi.stubGlobal('chrome', { runtime })
const { browser } = await import('#extension/page-browser.ts')

beforeEach(() => listeners.clear())
afterAll(() => vi.unstubAllGlobals())

/** What the asking page is sent; undefined where no listener keeps the channel open. */
async function ask(message: unknown): Promise<unknown> {
  const [listener] = listeners
  return new Promise((resolve) => {
    if (listener?.(message, {}, resolve) !== true) resolve(undefined)
  })
}

test('a message goes to the worker and its reply comes back', async () => {
  expect(await browser.runtime.sendMessage({ operation: 'x' })).toEqual({
    heard: { operation: 'x' },
  })
})

test('a listener answers with a promise, or leaves the message to others', async () => {
  browser.runtime.onMessage.addListener((message) =>
    message === 'mine' ? Promise.resolve('answer') : undefined,
  )
  expect(await ask('mine')).toBe('answer')
  expect(await ask('another’s')).toBeUndefined()
})

test('a rejection travels in the form that the polyfill makes a rejection of', async () => {
  browser.runtime.onMessage.addListener(() => Promise.reject(new Error('broken')))
  expect(await ask('mine')).toEqual({
    __mozWebExtensionPolyfillReject__: true,
    message: 'Error: broken',
  })
})

test('a listener that was taken away hears no more', () => {
  const listener = () => undefined
  browser.runtime.onMessage.addListener(listener)
  browser.runtime.onMessage.removeListener(listener)
  expect(listeners.size).toBe(0)
})

test('after an update under the page there is no id', () => {
  expect(browser.runtime.id).toBe('abc')
  runtime.id = undefined
  expect(browser.runtime.id).toBeUndefined()
})
