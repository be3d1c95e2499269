import pLimit from 'p-limit'
import type { Score } from '../domain/score.ts'
import { answerKey } from './answer-key.ts'
import type { BatchPurpose } from './batch.ts'
import { createBatchQueue } from './batch-queue.ts'
import { accountOf, requestsPerMinuteOf, sharedBy } from './connect.ts'
import { Later } from './later.ts'
import type { Against, Llm, LlmPorts, Readings } from './llm-door.ts'
import { createModelAccess } from './model-access.ts'
import { EMPTY_LEDGER } from './pace-ledger.ts'
import { progressOf } from './progress.ts'
import { type Question, scoreOne, withError } from './score-llm.ts'
import { shownScore } from './shown-score.ts'
import { createStoredBatches, type StoredBatches } from './stored-batches.ts'
import { createToRead, type ToRead } from './to-read.ts'
import { isWorthReading } from './undecided.ts'

export const OFF = 'Reading by a model is switched off'
const NOT_ASKED = 'The model could not be asked. Try again.'
/** chrome.alarms does not ring sooner. */
const ALARM_MS = 30_000

export function createLlm(ports: LlmPorts): Llm {
  const { records, pulse, alarm } = ports
  const access = createModelAccess(ports)
  const stored: StoredBatches = createStoredBatches(ports.store, () => pulse.now())
  // So that two askers never put one question into two batches.
  const lane = pLimit(1)
  let pumping: Promise<void> | undefined
  let isPumpWanted = false
  let isWaiting = false
  let change = Promise.withResolvers<void>()

  const queue = createBatchQueue({
    storage: stored,
    modelFor: ({ model }) => access.portsFor(model),
    now: () => pulse.now(),
    newId: () => ports.ids.next(),
    wakeAt: (at) => alarm.set(Math.max(at, pulse.now() + ALARM_MS)),
    progressed: tell,
  })

  function tell(): void {
    change.resolve()
    change = Promise.withResolvers()
    ports.progressed()
  }

  function pump(): Promise<void> {
    isPumpWanted = true
    isWaiting = false
    pumping ??= pumpWhileWanted()
      // The alarm rings again.
      .catch((error: unknown) => {
        isWaiting = true
        ports.log.error('reading by a model', error)
      })
      .finally(() => {
        pumping = undefined
        tell()
      })
    return pumping
  }

  async function pumpWhileWanted(): Promise<void> {
    while (isPumpWanted) {
      isPumpWanted = false
      isWaiting = false
      const { state } = await queue.pump()
      isWaiting = state === 'waiting'
    }
    if (!isWaiting) await lane(restIfDone)
  }

  async function restIfDone(): Promise<void> {
    if (isPumpWanted || (await stored.open()).length > 0) return
    await alarm.clear()
    await records.noteOpenBatch(false)
  }

  /** To be called in the lane. */
  async function enqueue(
    questions: readonly Question[],
    against: Against,
    model: string,
    purpose: BatchPurpose,
  ): Promise<string> {
    // First what wakes the next worker, then what it will find.
    await records.noteOpenBatch(true)
    await alarm.set(pulse.now() + ALARM_MS)
    return queue.start(questions, against.profile, model, purpose)
  }

  async function keysOf(list: readonly ToRead[], { profile }: Against, model: string) {
    return Promise.all(list.map(async ({ posting }) => answerKey(posting, profile, model)))
  }

  /** Starts a batch for what nobody has asked yet; resolves with what is known then. */
  async function askFor(
    wanted: readonly ToRead[],
    keys: readonly string[],
    against: Against,
    model: string,
    purpose: BatchPurpose,
  ) {
    return lane(async () => {
      const settled = await stored.settled(keys)
      const fresh = wanted.filter((_, at) => {
        const known = settled.get(keys[at] ?? '')
        // A person who asks for tracked jobs again wants failures tried again, and known answers on the board.
        return purpose === 'tracked' ? known !== 'open' : known === undefined
      })
      if (fresh.length === 0) return { id: undefined, asked: 0 }
      const id = await enqueue(fresh.map(questionOf), against, model, purpose)
      return { id, asked: fresh.length }
    })
  }

  async function waitForAnswers(keys: readonly string[], ms: number): Promise<void> {
    const until = pulse.now() + ms
    // oxlint-disable-next-line no-unmodified-loop-condition -- the pump changes it between two awaits
    while (pulse.now() < until && !isWaiting) {
      const changed = change.promise
      const settled = await stored.settled(keys)
      if (!keys.some((key) => settled.get(key) === 'open')) return
      const stop = new AbortController()
      const timeout = pulse.sleep(until - pulse.now(), stop.signal).catch(() => undefined)
      await Promise.race([changed, timeout])
      stop.abort()
    }
  }

  /** Ends the batches that were there before now. */
  async function cancelAll(): Promise<void> {
    const now = pulse.now()
    if (!(await records.mayHaveOpenBatch())) return
    const before = (await stored.open()).filter(({ started_at }) => started_at <= now)
    for (const { id } of before) await queue.cancel(id)
    if (before.length > 0) tell()
  }

  return {
    access,
    settings: () => records.settings(),
    async saveSettings(next) {
      const before = await records.settings()
      const isOther = (['provider', 'base_url', 'model', 'ask'] as const).some(
        (field) => before[field] !== next[field],
      )
      if (!next.enabled || isOther) await cancelAll()
      if (before.keep_key !== next.keep_key) await records.moveKey(next.keep_key)
      await records.saveSettings(next)
      if (next.enabled) {
        await stored.startAnew()
        void pump()
      }
    },
    async keyChanged() {
      if (!(await records.settings()).enabled) return
      await stored.startAnew()
      void pump()
    },
    async read(postings, against, waitMs) {
      const list = createToRead(against)(postings)
      const { enabled } = await records.settings()
      if (!enabled) return unasked(list, OFF)
      try {
        return await readEnabled(list, against, waitMs)
      } catch (error) {
        ports.log.error('reading by a model', error)
        return unasked(list, NOT_ASKED)
      }
    },
    async analyze(posting, against) {
      const list = createToRead(against)([posting])
      const [one] = list
      if (one === undefined) throw new Error('a posting gives one question')
      const { enabled, model } = await records.settings()
      if (!enabled) return one.shown
      try {
        const [key = ''] = await keysOf([one], against, model)
        const answer = (await stored.known([key])).get(key) ?? (await askNow(one, against, model))
        if (answer.mode === 'llm') await stored.remember(key, answer)
        return shownScore(answer, one.rules, one.dealbreakers)
      } catch (error) {
        ports.log.error('reading by a model', error)
        return { ...one.shown, error: NOT_ASKED }
      }
    },
    async start(postings, against, purpose) {
      const { ask, model } = await records.settings()
      const list = createToRead(against)(postings)
      const wanted = list.filter(({ shown }) => isWorthReading(shown, ask))
      const keys = await keysOf(wanted, against, model)
      const started = await askFor(wanted, keys, against, model, purpose)
      if (started.asked > 0) {
        void pump()
        ports.progressed()
      }
      return started
    },
    async progress() {
      const now = pulse.now()
      const settings = await records.settings()
      const open = await stored.open()
      const paced = open.map(async (batch) => {
        const account = accountOf(settings, batch.model)
        const pace = {
          ledger: (await records.ledgers.read(account)) ?? EMPTY_LEDGER,
          requestsPerMinute: requestsPerMinuteOf(settings),
          shared: sharedBy(settings),
        }
        return { ...batch, progress: progressOf(batch, pace, now) }
      })
      return { open: await Promise.all(paced), last: await stored.lastEnded() }
    },
    async cancel(batchId) {
      const open = await stored.open()
      const chosen = open.filter(({ id }) => batchId === undefined || id === batchId)
      for (const { id } of chosen) await queue.cancel(id)
      if (chosen.length > 0) tell()
      return chosen.length
    },
    async profileChanged() {
      await cancelAll().catch((error: unknown) => ports.log.error('reading by a model', error))
    },
    async resume() {
      try {
        if (!(await records.mayHaveOpenBatch())) return
        if (!(await records.settings()).enabled) await cancelAll()
        await pump()
      } catch (error) {
        ports.log.error('reading by a model', error)
      }
    },
  }

  async function readEnabled(
    list: readonly ToRead[],
    against: Against,
    waitMs: number,
  ): Promise<Readings> {
    const { ask, model } = await records.settings()
    const wanted = list.filter(({ shown }) => isWorthReading(shown, ask))
    if (wanted.length === 0) return { scores: list.map(({ shown }) => shown), unread: [] }
    const keys = await keysOf(wanted, against, model)
    const { asked } = await askFor(wanted, keys, against, model, 'page')
    if (asked > 0) void pump()
    if (waitMs > 0) await waitForAnswers(keys, waitMs)
    const settled = await stored.settled(keys)
    const answers = new Map(wanted.map((one, at) => [one, settled.get(keys[at] ?? '')]))
    return {
      scores: list.map((one) => {
        const answer = answers.get(one)
        return answer === undefined || answer === 'open'
          ? one.shown
          : shownScore(answer, one.rules, one.dealbreakers)
      }),
      unread: wanted.flatMap((one) => (answers.get(one) === 'open' ? [one.posting.job_id] : [])),
    }
  }

  async function askNow(one: ToRead, against: Against, model: string): Promise<Score> {
    const question = questionOf(one)
    try {
      return await scoreOne(question, against.profile, await access.portsFor(model))
    } catch (error) {
      if (!(error instanceof Later)) throw error
      return withError([question], error.message).get(question) ?? question.heuristic
    }
  }
}

/** What the rules say, and why no model was asked. */
function unasked(list: readonly ToRead[], error: string): Readings {
  return { scores: list.map(({ shown }) => ({ ...shown, error })), unread: [] }
}

/** The rules' number without dealbreakers, which a model's number is compared with; they hold it down afterwards. */
function questionOf({ posting, rules, dealbreakers }: ToRead): Question {
  const heuristic = dealbreakers.length > 0 ? { ...rules, dealbreakers } : rules
  return { posting, heuristic }
}
