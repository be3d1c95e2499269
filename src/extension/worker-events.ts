import { browser } from 'wxt/browser'
import { type WorkerEvent, workerEvent } from '#core/api/events.ts'

/**
 * Tells every open page of ours and every content script that something changed.
 * All tabs are asked, since without the `tabs` permission we may not know which show LinkedIn; the
 * others have no listener and drop it.
 */
export function announce(event: WorkerEvent): void {
  void deliver(browser.runtime.sendMessage(event))
  void browser.tabs.query({ discarded: false }).then((tabs) => {
    for (const { id } of tabs)
      if (id !== undefined) void deliver(browser.tabs.sendMessage(id, event))
  })
}

/** A tab or page without a listener rejects, which says only that nobody needed to know. */
async function deliver(sending: Promise<unknown>): Promise<void> {
  await sending.catch(() => undefined)
}

/** Calls back with each event from the worker. @returns a function that stops listening */
export function onWorkerEvent(listener: (event: WorkerEvent) => void): () => void {
  const receive = (message: unknown) => {
    const event = workerEvent(message)
    if (event) listener(event)
    return undefined
  }
  browser.runtime.onMessage.addListener(receive)
  return () => browser.runtime.onMessage.removeListener(receive)
}
