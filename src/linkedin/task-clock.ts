/** Less than this away is now: a timer would only be later. */
const NOW_MS = 1

/** Runs work in a task of its own. */
export interface TaskClock {
  /**
   * Runs the work at a moment of `performance.now()`, in the very next task when that has come. A timer of 0 ms would wait
   * behind the page's own, and for 4 ms when timers are nested.
   * @returns a function that calls it off
   */
  runAt(work: () => void, at: number): () => void
  close(): void
}

/** A clock whose channel is heard by nobody else. */
export function createTaskClock(): TaskClock {
  const { port1, port2 } = new MessageChannel()
  const waiting = new Map<number, () => void>()
  let last = 0
  port1.addEventListener('message', ({ data }: MessageEvent<number>) => {
    const work = waiting.get(data)
    waiting.delete(data)
    work?.()
  })
  port1.start()
  return {
    runAt(work, at) {
      const wait = at - performance.now()
      if (wait >= NOW_MS) {
        const timer = setTimeout(work, wait)
        return () => clearTimeout(timer)
      }
      last += 1
      const number = last
      waiting.set(number, work)
      port2.postMessage(number)
      return () => waiting.delete(number)
    },
    close() {
      waiting.clear()
      port1.close()
    },
  }
}
