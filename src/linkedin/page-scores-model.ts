import type { Client } from '#core/api/client.ts'
import type { Posting } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import { MOST_JOBS_A_BATCH, parts, withinLimits } from './page-scores-limits.ts'

/** One card's posting that a model is to read. */
interface Waiting {
  readonly key: string
  readonly posting: Posting
}

export interface ModelAsker {
  /** Asks for a model's reading of those that are marked; the others are settled by the rules. */
  follow(scored: readonly (Waiting & { readonly isUnread: boolean })[]): void
  /** Answers may have come: asks for what is still waited for. */
  askAgain(): void
  /** Waits for nothing any more. */
  restart(): void
}

/**
 * Follows what a model says of postings after the rules' scores are shown. The worker answers at once
 * with what it knows and tells when there is more; nothing is asked on a timer.
 */
export function createModelAsker(
  client: Client,
  onScores: (scores: readonly (Waiting & { score: Score })[]) => void,
  signal: AbortSignal,
): ModelAsker {
  const waiting = new Map<string, Waiting>()
  let isAsking = false
  let isAskedMeanwhile = false

  async function ask(): Promise<void> {
    if (isAsking) {
      isAskedMeanwhile = true
      return
    }
    isAsking = true
    do {
      isAskedMeanwhile = false
      for (const part of parts([...waiting.values()], MOST_JOBS_A_BATCH)) await askPart(part)
    } while (isAskedMeanwhile && !signal.aborted)
    isAsking = false
  }

  async function askPart(part: readonly Waiting[]): Promise<void> {
    const jobs = part.map(({ key, posting }) => withinLimits({ ...posting, job_id: key }))
    try {
      const reply = await client.call('batch-score-jobs', { jobs, quick_mode: false, wait: false })
      if (signal.aborted) return
      const unread = new Set(reply.unread)
      const answers = new Map(reply.results.map((score) => [score.job_id, score]))
      // A posting that became another meanwhile has an entry of its own.
      const answered = part.filter((one) => !unread.has(one.key) && waiting.get(one.key) === one)
      for (const { key } of answered) waiting.delete(key)
      const scores = answered.flatMap((one) => {
        const score = answers.get(one.key)
        return score ? [{ ...one, score }] : []
      })
      if (scores.length > 0) onScores(scores)
    } catch {
      // The rules' scores stand; the worker's next word asks again.
    }
  }

  return {
    follow(scored) {
      for (const { key, posting, isUnread } of scored) {
        if (isUnread) waiting.set(key, { key, posting })
        else waiting.delete(key)
      }
      if (scored.some(({ isUnread }) => isUnread)) void ask()
    },
    askAgain() {
      if (waiting.size > 0) void ask()
    },
    restart() {
      waiting.clear()
    },
  }
}
