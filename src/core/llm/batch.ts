import type { Profile } from '../domain/profile.ts'
import type { Score } from '../domain/score.ts'
import { Later } from './pacing.ts'
import { groupQuestions, type ModelPorts, type Question, scoreGroup } from './score-llm.ts'

/** A question with the key its answer is kept under. */
export interface KeyedQuestion extends Question {
  readonly key: string
}

/** A batch as it is stored: nothing of it lives in the worker's memory alone. */
export interface StoredBatch {
  readonly id: string
  readonly profile: Profile
  readonly model: string
  readonly questions: readonly KeyedQuestion[]
  /** Keys of the questions that have their answer. */
  readonly answered: ReadonlySet<string>
  /** Milliseconds since 1970 before which there is nothing to do. */
  readonly not_before: number
}

/** Where batches and answers live; in the extension, the database. */
export interface BatchStorage {
  /** The oldest batch with questions left, or undefined. */
  next(): Promise<StoredBatch | undefined>
  /** Keeps answers; durable when it resolves, so that none is paid for again. */
  keep(batchId: string, answers: ReadonlyMap<string, Score>): Promise<void>
  /** Answers of this or an earlier batch, by key. */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, Score>>
  postpone(batchId: string, until: number): Promise<void>
}

export interface BatchPorts {
  readonly storage: BatchStorage
  readonly portsFor: (batch: StoredBatch) => Promise<ModelPorts>
  readonly now: () => number
  /** True while the day's budget allows another request. */
  readonly withinBudget: () => Promise<boolean>
  /** Told after each group whose answers are stored. */
  readonly progressed: (batch: StoredBatch, answers: ReadonlyMap<string, Score>) => void
}

export type PumpResult =
  /** Nothing is left to do. */
  | { readonly state: 'idle' }
  /** More is to do, but not before this moment. */
  | { readonly state: 'waiting'; readonly until: number }

/**
 * Works on stored batches until nothing is left, the account's limits ask for a long wait, or the
 * worker dies: then the next call goes on where the last stored answer was.
 * @throws the signal's reason when cancelled
 */
export async function pumpBatches(ports: BatchPorts, signal?: AbortSignal): Promise<PumpResult> {
  while (true) {
    signal?.throwIfAborted()
    const batch = await ports.storage.next()
    if (batch === undefined) return { state: 'idle' }
    if (batch.not_before > ports.now()) return { state: 'waiting', until: batch.not_before }
    const until = await workOn(batch, ports, signal)
    if (until !== undefined) {
      await ports.storage.postpone(batch.id, until)
      return { state: 'waiting', until }
    }
  }
}

/** @returns when to go on, or undefined when the batch is done */
async function workOn(
  batch: StoredBatch,
  ports: BatchPorts,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const open = batch.questions.filter(({ key }) => !batch.answered.has(key))
  const known = await ports.storage.known(open.map(({ key }) => key))
  if (known.size > 0) await keep(batch, known, ports)
  const left = new Map(open.filter(({ key }) => !known.has(key)).map((one) => [one.key, one]))
  if (left.size === 0) return undefined
  if (!(await ports.withinBudget())) return startOfTomorrow(ports.now())
  const modelPorts = await ports.portsFor(batch)
  const keyOf = new Map([...left.values()].map(({ key, posting }) => [posting, key]))
  const outcomes = await Promise.allSettled(
    groupQuestions([...left.values()]).map(async (group) => {
      const scores = await scoreGroup(group, batch.profile, modelPorts, {
        priority: 'batch',
        signal,
      })
      const answers = new Map<string, Score>()
      group.forEach(({ posting }, at) => {
        const key = keyOf.get(posting)
        const score = scores[at]
        if (key !== undefined && score !== undefined) answers.set(key, score)
      })
      await keep(batch, answers, ports)
    }),
  )
  const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  const unexpected = failures.find((failure) => !(failure instanceof Later))
  if (unexpected !== undefined) throw unexpected
  const waits = failures.map((failure) => (failure as Later).at) // checked above
  return waits.length === 0 ? undefined : Math.min(...waits)
}

async function keep(
  batch: StoredBatch,
  answers: ReadonlyMap<string, Score>,
  ports: BatchPorts,
): Promise<void> {
  await ports.storage.keep(batch.id, answers)
  ports.progressed(batch, answers)
}

function startOfTomorrow(now: number): number {
  const day = 24 * 60 * 60 * 1_000
  return (Math.floor(now / day) + 1) * day
}
