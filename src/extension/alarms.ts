import { browser } from 'wxt/browser'

export interface Alarm {
  /** Rings at this moment (milliseconds since 1970), and every 30 s after it, until it is cleared. */
  set(at: number): Promise<void>
  clear(): Promise<void>
}

/** Chrome rings no more often. */
const MINUTES_BETWEEN = 0.5

/** An alarm of this name; it wakes the worker, and outlives it. */
export function createAlarm(name: string): Alarm {
  return {
    async set(at) {
      await browser.alarms.create(name, { when: at, periodInMinutes: MINUTES_BETWEEN })
    },
    async clear() {
      await browser.alarms.clear(name)
    },
  }
}

/** To be called while the worker starts: a listener that comes later misses the ring that woke it. */
export function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener()
  })
}
