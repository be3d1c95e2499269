import { browser } from 'wxt/browser'

/** Chrome stops a worker 30 s after its last event or call of an extension API. */
const CALL_EVERY_MS = 20_000

let underWay = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Keeps the worker alive while this work goes on, by a small call at its start and every 20 s. */
export async function whileInFlight<T>(work: () => Promise<T>): Promise<T> {
  underWay += 1
  void browser.runtime.getPlatformInfo()
  timer ??= setInterval(() => void browser.runtime.getPlatformInfo(), CALL_EVERY_MS)
  try {
    return await work()
  } finally {
    underWay -= 1
    if (underWay === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}
