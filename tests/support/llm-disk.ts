import type { Score } from '#core/domain/score.ts'
import type { StoredBatch } from '#core/llm/batch.ts'
import type { QueueStorage } from '#core/llm/batch-queue.ts'
import { createStoredBatches, type StoredBatches } from '#core/llm/stored-batches.ts'
import { restarted, type TestStore, testStore } from './store.ts'

/** The database of workers that die: each finds what was on the disk when the one before it died. */
export class LlmDatabaseDisk {
  #left: TestStore = testStore()
  #storage: StoredBatches | undefined
  readonly #now: () => number
  /** Keys of questions whose answer was acknowledged as stored, or found by a later worker. */
  readonly #stored = new Set<string>()
  readonly #batches = new Map<string, StoredBatch>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** The storage as a worker that starts now finds it. */
  async open(): Promise<QueueStorage> {
    const left = this.#left
    const storage = createStoredBatches(left.store, this.#now)
    this.#storage = storage
    const found = await storage.next()
    for (const key of found?.answered ?? []) this.#stored.add(key)
    return {
      ...storage,
      add: async (batch) => {
        await storage.add(batch)
        if (this.#left === left) this.#batches.set(batch.id, batch)
      },
      keep: async (batchId, answers) => {
        await storage.keep(batchId, answers)
        if (this.#left === left) for (const key of answers.keys()) this.#stored.add(key)
      },
    }
  }

  /** The worker dies: what it would still write is lost. */
  cut(): void {
    this.#left = restarted(this.#left)
  }

  /** Whether the answer about a posting of this title is stored. */
  isStored(title: string): boolean {
    return [...this.#batches.values()]
      .flatMap(({ questions }) => questions)
      .some(({ key, posting }) => posting.job_title === title && this.#stored.has(key))
  }

  hasBatch(id: string): boolean {
    return this.#batches.has(id)
  }

  /** What a batch's questions came to, in their order; undefined for one without an answer. */
  async answers(id: string): Promise<(Score | undefined)[]> {
    const keys = this.#batches.get(id)?.questions.map(({ key }) => key) ?? []
    const known = await this.#storage?.known(keys)
    return keys.map((key) => known?.get(key))
  }
}
