import type { Client } from '#core/api/client.ts'
import { Failure } from '#core/domain/failure.ts'
import type { Posting } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'
import { MOST_JOBS_A_BATCH, parts, withinLimits } from './page-scores-limits.ts'
import { hasSameTexts } from './page-scores-memory.ts'
import { createModelAsker } from './page-scores-model.ts'

/** A worker that was stopped is awake again after this. */
const RETRY_AFTER_MS = 400
/** The worker's answer when nothing in the profile can earn a point. */
const EMPTY_PROFILE = 'Add your skills to score jobs'

/** One card's posting on its way to the worker. */
export interface Asked {
  readonly key: string
  readonly posting: Posting
}

export interface ScoreAsker {
  /** Asks for scores; a posting that is already on its way is not asked for again. */
  ask(wanted: readonly Asked[]): void
  /** Drops every answer still on its way: they were computed for another profile. */
  restart(): void
  /** A model's answers may have come. */
  askAgain(): void
}

export interface ScoreListener {
  onScores(scores: readonly (Asked & { score: Score })[]): void
  onFailed(asked: readonly Asked[], error: unknown): void
  onEmptyProfile(): void
}

export function createScoreAsker(
  client: Client,
  listener: ScoreListener,
  signal: AbortSignal,
): ScoreAsker {
  const underway = new Map<string, Posting>()
  const model = createModelAsker(client, (scores) => listener.onScores(scores), signal)
  let round = 0

  async function askBatch(batch: readonly Asked[]): Promise<void> {
    const startedIn = round
    const isOver = () => startedIn !== round || signal.aborted
    const jobs = batch.map(({ key, posting }) => withinLimits({ ...posting, job_id: key }))
    try {
      const { results, unread } = await askTwice(
        () => client.call('batch-score-jobs', { jobs }),
        isOver,
      )
      if (isOver()) return
      const byKey = new Map(results.map((score) => [score.job_id, score]))
      finish(batch)
      listener.onScores(
        batch.flatMap((asked) => {
          const score = byKey.get(asked.key)
          return score ? [{ ...asked, score }] : []
        }),
      )
      const isUnread = new Set(unread)
      model.follow(batch.map((asked) => ({ ...asked, isUnread: isUnread.has(asked.key) })))
    } catch (error) {
      if (isOver()) return
      finish(batch)
      if (isEmptyProfile(error)) listener.onEmptyProfile()
      else listener.onFailed(batch, error)
    }
  }

  function finish(batch: readonly Asked[]): void {
    for (const { key, posting } of batch) {
      if (underway.get(key) === posting) underway.delete(key)
    }
  }

  return {
    ask(wanted) {
      const fresh = wanted.filter(({ key, posting }) => {
        const asked = underway.get(key)
        return asked === undefined || !hasSameTexts(asked, posting)
      })
      for (const { key, posting } of fresh) underway.set(key, posting)
      for (const batch of parts(fresh, MOST_JOBS_A_BATCH)) void askBatch(batch)
    },
    restart() {
      round += 1
      underway.clear()
      model.restart()
    },
    askAgain: () => model.askAgain(),
  }
}

/** Scoring changes nothing, so that asking again is safe; what is wrong with the request stays wrong. */
async function askTwice<Answer>(
  ask: () => Promise<Answer>,
  isOver: () => boolean,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (isOver() || (error instanceof Failure && error.status < 500)) throw error
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
    if (isOver()) throw error
    return ask()
  }
}

function isEmptyProfile(error: unknown): boolean {
  return error instanceof Failure && error.code === 'invalid' && error.message === EMPTY_PROFILE
}
