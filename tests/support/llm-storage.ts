import type { Score } from '#core/domain/score.ts'
import type { StoredBatch } from '#core/llm/batch.ts'
import type { QueueStorage } from '#core/llm/batch-queue.ts'
import type { DayUse, DayUseStorage } from '#core/llm/budget.ts'

/** What is on the disk: it outlives every worker. */
export interface LlmDisk {
  readonly batches: Map<string, StoredBatch>
  /** Answers by batch and key. */
  readonly answers: Map<string, Map<string, Score>>
  readonly known: Map<string, Score>
}

export function emptyDisk(): LlmDisk {
  return { batches: new Map(), answers: new Map(), known: new Map() }
}

/** The port over a disk; each call is a task of its own, and hands out copies. */
export function llmStorage(disk: LlmDisk): QueueStorage {
  const answersOf = (batchId: string) => {
    const answers = disk.answers.get(batchId) ?? new Map<string, Score>()
    disk.answers.set(batchId, answers)
    return answers
  }
  const withAnswers = (batch: StoredBatch): StoredBatch =>
    structuredClone({ ...batch, answered: new Set(answersOf(batch.id).keys()) })
  return {
    async next() {
      await nextTask()
      return [...disk.batches.values()]
        .map(withAnswers)
        .find(({ questions, answered }) => questions.some(({ key }) => !answered.has(key)))
    },
    async keep(batchId, answers) {
      await nextTask()
      const batch = disk.batches.get(batchId)
      for (const [key, score] of answers) {
        if (batch) answersOf(batchId).set(key, structuredClone(score))
        if (score.mode === 'llm') disk.known.set(key, structuredClone(score))
      }
      if (batch) disk.batches.set(batchId, { ...batch, stalls: 0 })
    },
    async known(keys) {
      await nextTask()
      const found = keys.flatMap((key) => {
        const score = disk.known.get(key)
        return score ? ([[key, structuredClone(score)]] as const) : []
      })
      return new Map(found)
    },
    async setApart(batchId, keys) {
      await nextTask()
      const batch = disk.batches.get(batchId)
      if (!batch) return
      disk.batches.set(batchId, { ...batch, apart: new Set([...batch.apart, ...keys]) })
    },
    async postpone(batchId, until, stalls) {
      await nextTask()
      const batch = disk.batches.get(batchId)
      if (batch) disk.batches.set(batchId, { ...batch, not_before: until, stalls })
    },
    async add(batch) {
      await nextTask()
      disk.batches.set(batch.id, structuredClone(batch))
    },
    async remove(batchId) {
      await nextTask()
      disk.batches.delete(batchId)
    },
  }
}

export function dayUseStorage(): DayUseStorage & { use: DayUse | undefined } {
  return {
    use: undefined,
    async read() {
      await nextTask()
      return this.use
    },
    async write(use) {
      await nextTask()
      this.use = use
    },
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
