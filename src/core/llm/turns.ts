/** `now` is a person who waits: it goes before everything of a batch. */
export type Priority = 'now' | 'batch'

interface Waiting {
  readonly priority: Priority
  readonly go: () => void
}

/** Those who wait for something to change: time, or an answer that came in. People are woken first. */
export class Turns {
  readonly #waiting: Waiting[] = []
  readonly #sleep: (ms: number, signal: AbortSignal) => Promise<void>

  constructor(sleep: (ms: number, signal: AbortSignal) => Promise<void>) {
    this.#sleep = sleep
  }

  get personWaits(): boolean {
    return this.#waiting.some(({ priority }) => priority === 'now')
  }

  /**
   * Resolves after `ms`, or as soon as something changed; without `ms` only then.
   * @throws the signal's reason
   */
  async wait(priority: Priority, ms: number | undefined, signal?: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const entry: Waiting = { priority, go: resolve }
    const stop = new AbortController()
    const abort = () => reject(signal?.reason)
    this.#waiting.push(entry)
    signal?.addEventListener('abort', abort)
    // A sleep that is stopped rejects, and nobody waits for it then.
    if (ms !== undefined) this.#sleep(ms, stop.signal).then(resolve, () => undefined)
    try {
      await promise
    } finally {
      this.#waiting.splice(this.#waiting.indexOf(entry), 1)
      signal?.removeEventListener('abort', abort)
      stop.abort()
      if (signal?.aborted) this.wake()
    }
  }

  /** Something changed: all look again, people first. */
  wake(): void {
    const peopleFirst = this.#waiting.toSorted(
      (a, b) => Number(b.priority === 'now') - Number(a.priority === 'now'),
    )
    for (const { go } of peopleFirst) go()
  }
}
