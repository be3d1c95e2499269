import { setTimeout as wait } from 'node:timers/promises'
import type { Pulse } from '#core/llm/pacing.ts'

/** Real time that runs `speed` times as fast, for us and for the server alike. */
export function fastPulse(speed: number): Pulse {
  const startedAt = performance.now()
  const epoch = Date.UTC(2026, 10, 24, 9)
  return {
    now: () => epoch + (performance.now() - startedAt) * speed,
    async sleep(ms, signal) {
      await wait(ms / speed, undefined, signal ? { signal } : {})
    },
    random: () => 0.5,
  }
}

/** Time that stands still until everybody sleeps, and then jumps to the first who wakes. */
export class VirtualPulse implements Pulse {
  #now = Date.UTC(2026, 10, 24, 9)
  readonly #sleepers = new Set<{ readonly at: number; readonly wake: () => void }>()

  now(): number {
    return this.#now
  }

  random(): number {
    return 0.5
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = { at: this.#now + ms, wake: resolve }
      this.#sleepers.add(sleeper)
      signal?.addEventListener('abort', () => {
        this.#sleepers.delete(sleeper)
        reject(signal.reason)
      })
    })
  }

  /** Lets time run until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let done = false
    const finish = () => {
      done = true
    }
    work.then(finish, finish)
    while (true) {
      // All that can happen without time passing happens first.
      for (let round = 0; round < 5; round += 1) await new Promise((next) => setImmediate(next))
      if (done) return work
      const first = [...this.#sleepers].toSorted((a, b) => a.at - b.at)[0]
      if (!first) throw new Error('Nobody sleeps, and the work is not done: it hangs')
      this.#sleepers.delete(first)
      this.#now = first.at
      first.wake()
    }
  }
}
