import type { Profile } from '../domain/profile.ts'
import { answerKey } from './answer-key.ts'
import {
  type BatchPorts,
  type BatchPurpose,
  type BatchStorage,
  type PumpResult,
  pumpBatches,
  type StoredBatch,
} from './batch.ts'
import type { Question } from './score-llm.ts'

export interface QueueStorage extends BatchStorage {
  /** Durable when it resolves. */
  add(batch: StoredBatch): Promise<void>
  /** Forgets the questions of a batch; its answers stay known. */
  remove(batchId: string): Promise<void>
}

export interface QueuePorts extends BatchPorts {
  readonly storage: QueueStorage
  readonly newId: () => string
  /** Asks to be pumped again at this moment, also in another worker's life (an alarm). */
  readonly wakeAt: (at: number) => Promise<void>
}

export interface BatchQueue {
  /** Stores a batch for `pump` to work on. @returns its id, as soon as it is stored */
  start(
    questions: readonly Question[],
    profile: Profile,
    model: string,
    purpose?: BatchPurpose,
  ): Promise<string>
  /** Works on what is stored; to be called after `start`, when the worker starts, and by the alarm. */
  pump(): Promise<PumpResult>
  /** Asks nothing more of this batch. Answers that came stay known. */
  cancel(batchId: string): Promise<void>
}

/** The one queue of a worker: at most one pump runs, however many ask for it. */
export function createBatchQueue(ports: QueuePorts): BatchQueue {
  let running: Promise<PumpResult> | undefined
  let current: { readonly id: string; readonly stop: AbortController } | undefined

  async function pumpOnce(): Promise<PumpResult> {
    const stop = new AbortController()
    const modelFor = (batch: StoredBatch) => {
      current = { id: batch.id, stop }
      return ports.modelFor(batch)
    }
    try {
      const result = await pumpBatches({ ...ports, modelFor }, stop.signal)
      if (result.state === 'waiting') await ports.wakeAt(result.until)
      return result
    } catch (error) {
      // One batch was cancelled; others may be left.
      if (stop.signal.aborted) return pumpOnce()
      throw error
    }
  }

  return {
    async start(questions, profile, model, purpose = 'page') {
      const id = ports.newId()
      const keyed = questions.map(async (one) => {
        return { ...one, key: await answerKey(one.posting, profile, model) }
      })
      await ports.storage.add({
        id,
        purpose,
        profile,
        model,
        started_at: ports.now(),
        questions: await Promise.all(keyed),
        answered: new Set(),
        apart: new Set(),
        not_before: 0,
        stalls: 0,
      })
      return id
    },
    pump() {
      running ??= pumpOnce().finally(() => {
        running = undefined
        current = undefined
      })
      return running
    },
    async cancel(batchId) {
      await ports.storage.remove(batchId)
      if (current?.id === batchId) {
        current.stop.abort(new DOMException('The batch was cancelled', 'AbortError'))
      }
    },
  }
}
