import type { Profile } from '../domain/profile.ts'
import type { Score } from '../domain/score.ts'
import { ChatError } from './chat-error.ts'
import { Later } from './later.ts'
import { type Answers, type ModelPorts, type Question, scoreGroup, withError } from './score-llm.ts'

/** A question with the key its answer is kept under. */
export interface KeyedQuestion extends Question {
  readonly key: string
}

/** What a batch is for: postings of a page, or tracked jobs, which take the answer. */
export type BatchPurpose = 'page' | 'tracked'

/** A batch as it is stored: nothing of it lives in the worker's memory alone. */
export interface StoredBatch {
  readonly id: string
  readonly purpose: BatchPurpose
  readonly profile: Profile
  /** The keys of its questions hold for this model alone. */
  readonly model: string
  /** Milliseconds since 1970. */
  readonly started_at: number
  readonly questions: readonly KeyedQuestion[]
  /** Keys of the questions that have their answer. */
  readonly answered: ReadonlySet<string>
  /** Keys of the questions that may share no request. */
  readonly apart: ReadonlySet<string>
  /** Milliseconds since 1970 before which there is nothing to do. */
  readonly not_before: number
  /** How often in a row the server failed it without a single answer. */
  readonly stalls: number
}

/** Where batches and answers live; in the extension, the database. */
export interface BatchStorage {
  /** The oldest batch with questions left, or undefined. */
  next(): Promise<StoredBatch | undefined>
  /**
   * Keeps answers by key and sets `stalls` to 0; durable when it resolves, so that none is paid for
   * again. An answer whose mode is `llm` is also kept for `known`.
   */
  keep(batchId: string, answers: ReadonlyMap<string, Score>): Promise<void>
  /** What models answered in this or an earlier batch, by key. */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, Score>>
  /** Adds to the batch's `apart`; durable when it resolves. */
  setApart(batchId: string, keys: readonly string[]): Promise<void>
  /** `why` is written for the user. */
  postpone(batchId: string, until: number, stalls: number, why: string): Promise<void>
}

export interface BatchPorts {
  readonly storage: BatchStorage
  readonly modelFor: (batch: StoredBatch) => Promise<ModelPorts>
  readonly now: () => number
  /** Told after each step whose answers are stored. Not awaited. */
  readonly progressed: (batch: StoredBatch, scores: readonly Score[]) => void
}

/** Nothing is left to do, or nothing before a moment (milliseconds since 1970) and why. */
export type PumpResult =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly until: number; readonly why: string }

const FIRST_STALL_MS = 30_000
/** With each wait twice as long as the one before, about a quarter of an hour. */
const MOST_STALLS = 5

/**
 * Works on stored batches until nothing is left, the account's limits ask for a long wait, or the
 * worker dies: then the next call goes on where the last stored answer was. Only one may run at a time.
 * @throws the signal's reason when cancelled
 */
export async function pumpBatches(ports: BatchPorts, signal?: AbortSignal): Promise<PumpResult> {
  while (true) {
    signal?.throwIfAborted()
    const batch = await ports.storage.next()
    if (batch === undefined) return { state: 'idle' }
    if (batch.not_before > ports.now()) {
      return { state: 'waiting', until: batch.not_before, why: 'Waiting for the account’s limit' }
    }
    const pause = await workOn(batch, ports, signal)
    if (pause !== undefined) {
      await ports.storage.postpone(batch.id, pause.until, pause.stalls, pause.why)
      return { state: 'waiting', until: pause.until, why: pause.why }
    }
  }
}

interface Pause {
  readonly until: number
  readonly stalls: number
  readonly why: string
}

/** @returns when to go on, or undefined when the batch is done */
async function workOn(
  batch: StoredBatch,
  ports: BatchPorts,
  signal: AbortSignal | undefined,
): Promise<Pause | undefined> {
  const left = await leftToAsk(batch, ports)
  if (left.length === 0) return undefined
  const { model, guard } = stoppable(await ports.modelFor(batch))
  const kept = new Set<KeyedQuestion>()
  const keep = async (answers: Answers<KeyedQuestion>) => {
    await keepAnswers(batch, answers, ports)
    for (const question of answers.keys()) kept.add(question)
  }
  const askApart = (questions: readonly KeyedQuestion[]) =>
    ports.storage.setApart(
      batch.id,
      questions.map(({ key }) => key),
    )
  const options = { priority: 'batch', signal, keep, askApart } as const
  const groups = groupsOf(left, batch.apart, model.shared)
  const outcomes = await Promise.allSettled(
    groups.map((group) => guard(() => scoreGroup(group, batch.profile, model, options))),
  )
  const later: Later[] = []
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') continue
    const reason: unknown = outcome.reason
    if (reason instanceof Later) later.push(reason)
    else throw reason instanceof Error ? reason : new Error(String(reason), { cause: reason })
  }
  if (later.length === 0) return undefined
  const first = later.reduce((one, other) => (other.at < one.at ? other : one))
  const stalled = kept.size === 0 && later.some((one) => one.stalled)
  if (!stalled) return { until: first.at, stalls: 0, why: first.message }
  if (batch.stalls >= MOST_STALLS) {
    const unanswered = left.filter((question) => !kept.has(question))
    await keep(withError(unanswered, first.message))
    return undefined
  }
  const until = Math.max(first.at, ports.now() + FIRST_STALL_MS * 2 ** batch.stalls)
  return { until, stalls: batch.stalls + 1, why: first.message }
}

/** Questions without an answer, each text once; what an earlier batch was told is kept at once. */
async function leftToAsk(batch: StoredBatch, ports: BatchPorts): Promise<KeyedQuestion[]> {
  const open = new Map(
    batch.questions.filter(({ key }) => !batch.answered.has(key)).map((one) => [one.key, one]),
  )
  const known = await ports.storage.known([...open.keys()])
  const answers = new Map<KeyedQuestion, Score>()
  for (const [key, question] of open) {
    const score = known.get(key)
    if (score?.mode === 'llm') answers.set(question, score)
  }
  if (answers.size > 0) await keepAnswers(batch, answers, ports)
  return [...open.values()].filter((question) => !answers.has(question))
}

async function keepAnswers(
  batch: StoredBatch,
  answers: Answers<KeyedQuestion>,
  { storage, progressed }: BatchPorts,
): Promise<void> {
  const byKey = new Map([...answers].map(([{ key }, score]) => [key, score]))
  await storage.keep(batch.id, byKey)
  progressed(batch, scoresOf(batch, byKey))
}

/** The scores of a batch's postings; postings with the same text share an answer, not an id. */
export function scoresOf(
  { questions }: Pick<StoredBatch, 'questions'>,
  answers: ReadonlyMap<string, Score>,
): Score[] {
  return questions.flatMap(({ key, posting }) => {
    const score = answers.get(key)
    return score ? [{ ...score, job_id: posting.job_id }] : []
  })
}

/** Questions that share a request: `size` of them, and those that have to stand apart alone. */
export function groupsOf(
  questions: readonly KeyedQuestion[],
  apart: ReadonlySet<string>,
  size: number,
): KeyedQuestion[][] {
  const groups = questions.filter(({ key }) => apart.has(key)).map((one) => [one])
  const sharing = questions.filter(({ key }) => !apart.has(key))
  for (let at = 0; at < sharing.length; at += size) groups.push(sharing.slice(at, at + size))
  return groups
}

/**
 * The model, asked no more once it is clear that nobody is answered: a wrong key, a retired model or a
 * server that keeps failing is met by one group, not by each.
 */
function stoppable(ports: ModelPorts): {
  readonly model: ModelPorts
  readonly guard: (work: () => Promise<void>) => Promise<void>
} {
  let stop: ChatError | Later | undefined
  const model: ModelPorts = {
    ...ports,
    async ask(prompt, signal) {
      if (stop) throw stop
      try {
        return await ports.ask(prompt, signal)
      } catch (error) {
        if (error instanceof ChatError && isFinal(error)) stop = error
        throw error
      }
    },
  }
  return {
    model,
    async guard(work) {
      try {
        await work()
      } catch (error) {
        if (error instanceof Later && error.stalled) stop ??= error
        throw error
      }
    },
  }
}

function isFinal({ kind }: ChatError): boolean {
  return kind === 'unauthorized' || kind === 'model_gone'
}
