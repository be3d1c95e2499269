import { groupsOf, type StoredBatch } from './batch.ts'
import { type PaceLedger, shortestTime } from './pace-ledger.ts'
import { buildPrompt } from './prompt.ts'

export interface BatchProgress {
  readonly total: number
  readonly answered: number
  /** Milliseconds until the last answer, as far as the limits tell; absent while nothing tells it. */
  readonly remaining_ms?: number | undefined
}

/** What the account's pace is known to be. */
export interface KnownPace {
  readonly ledger: PaceLedger
  readonly requestsPerMinute: number
  readonly shared: number
}

/**
 * How far a batch is, and the time it still needs: the larger of what the account's limits ask for and
 * what the questions took so far.
 */
export function progressOf(batch: StoredBatch, pace: KnownPace, now: number): BatchProgress {
  const open = batch.questions.filter(({ key }) => !batch.answered.has(key))
  const total = batch.questions.length
  const answered = total - open.length
  if (open.length === 0) return { total, answered, remaining_ms: 0 }
  const once = [...new Map(open.map((question) => [question.key, question])).values()]
  const tokens = groupsOf(once, batch.apart, pace.shared).map(
    (group) =>
      buildPrompt(
        group.map(({ posting }) => posting),
        batch.profile,
      ).tokens,
  )
  const byLimits = shortestTime(tokens, pace.ledger, pace.requestsPerMinute, now)
  const sofar = answered === 0 ? undefined : ((now - batch.started_at) / answered) * open.length
  // Under a limit, what was in the bucket at the start makes the pace so far look better than it is.
  const known = byLimits ?? sofar
  if (known === undefined) return { total, answered }
  return { total, answered, remaining_ms: Math.ceil(Math.max(known, batch.not_before - now, 0)) }
}
