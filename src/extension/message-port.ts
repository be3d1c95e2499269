import { browser } from 'wxt/browser'
import type { Transport } from '#core/api/client.ts'
import type { Dispatch } from '#core/api/dispatch.ts'
import { callerOf } from './caller.ts'

/** Serves the worker's operations to our own pages and content scripts; other senders get no answer. */
export function serveMessages(dispatch: Dispatch): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const caller = callerOf(sender, browser.runtime.id, browser.runtime.getURL('/'))
    if (caller === undefined || !isRequest(message)) return undefined
    return dispatch(message, caller)
  })
}

/** Times that a message is sent at most: a worker may be stopped twice in a row. */
const ROUNDS = 3

/**
 * Sends one message to the worker.
 * A worker that Chrome stopped while it was answering rejects the call, or answers nothing where
 * another page of ours listens too, and nobody can tell whether it had done what was asked. The next message wakes a new one, which is asked once more under the
 * same id: what was written then is answered, not done twice.
 */
export const sendToWorker: Transport = async (message) => {
  const request = { ...message, request_id: crypto.randomUUID() }
  for (let round = 1; round < ROUNDS; round += 1) {
    try {
      const reply: unknown = await browser.runtime.sendMessage({ ...request, again: round > 1 })
      if (reply !== undefined) return reply
    } catch (error) {
      if (!isExtensionAlive()) throw error
    }
  }
  return browser.runtime.sendMessage({ ...request, again: true })
}

/**
 * The same for a content script: when the extension was updated or removed under the page, the
 * given controller is aborted, so that everything of ours on the page can go quietly.
 */
export function sendWhileAlive(life: AbortController): Transport {
  return async (message) => {
    if (!isExtensionAlive()) life.abort()
    life.signal.throwIfAborted()
    try {
      return await sendToWorker(message)
    } catch (error) {
      if (!isExtensionAlive()) life.abort()
      throw error
    }
  }
}

/** False in a page whose extension was updated or removed under it. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined
  } catch {
    // The polyfill throws instead of answering once the context is gone.
    return false
  }
}

/** Events and questions between our own contexts travel the same channel and are not for the worker. */
function isRequest(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'operation' in message
}
