import { expect, test } from 'vitest'
import { startExtension } from '#tests/support/extension.ts'

const ROUNDS = 12

test('a job is added once, whenever the worker is stopped under the answer', {
  timeout: 180_000,
}, async () => {
  const browser = await startExtension()
  try {
    const page = await browser.openOwn('options.html')
    const debug = await browser.context.newCDPSession(page)
    await debug.send('ServiceWorker.enable')
    // As message-port.ts asks, but with the moment of the stop in our hand.
    const track = (round: number) =>
      page.evaluate<{ again: boolean; success: boolean }>(`(async () => {
        const input = { job_title: 'Engineer ${round}', company_name: 'Acme' }
        const message = { operation: 'track-job', input, request_id: crypto.randomUUID() }
        let reply
        let again = false
        while (reply === undefined) {
          reply = await chrome.runtime.sendMessage({ ...message, again }).catch(() => undefined)
          if (reply !== undefined) return { again, ...reply }
          again = true
        }
      })()`)
    let again = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      await browser.call('store-health', {})
      const tracking = track(round)
      await new Promise((resolve) => setTimeout(resolve, round * 2))
      // Once: whatever wakes next is left to answer.
      await debug.send('ServiceWorker.stopAllWorkers')
      const reply = await tracking
      expect(reply).toMatchObject({ success: true, created: true })
      if (reply.again) again += 1
    }
    expect(again).toBeGreaterThan(0)
    expect(await browser.call('list-jobs', {})).toMatchObject({ total: ROUNDS })
  } finally {
    await browser.close()
  }
})
