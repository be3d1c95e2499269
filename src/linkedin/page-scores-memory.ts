import type { Posting } from '#core/domain/posting.ts'
import type { Score } from '#core/domain/score.ts'

/** Enough for a long evening of scrolling; the longest unused go first. */
const MOST_POSTINGS = 800

interface Remembered {
  description: string | undefined
  scored: { posting: Posting; score: Score } | undefined
}

/** What has been learnt of postings on this page, by the reader's key; it outlives their cards. */
export interface ScoreMemory {
  /** Keeps a description that the pane has shown. */
  learn(key: string, description: string): void
  /** The posting with all that is known of it: the one to score. */
  complete<Kind extends Posting>(key: string, posting: Kind): Kind
  /** The score of exactly this posting; undefined when any of its texts is another. */
  scoreOf(key: string, posting: Posting): Score | undefined
  store(key: string, posting: Posting, score: Score): void
  /** For a new profile; descriptions stay. */
  forgetScores(): void
}

export function createScoreMemory(): ScoreMemory {
  const known = new Map<string, Remembered>()

  function touch(key: string): Remembered {
    const entry = known.get(key) ?? { description: undefined, scored: undefined }
    known.delete(key)
    known.set(key, entry)
    const [oldest] = known.keys()
    if (known.size > MOST_POSTINGS && oldest !== undefined) known.delete(oldest)
    return entry
  }

  return {
    learn(key, description) {
      touch(key).description = description
    },
    complete(key, posting) {
      const description = posting.description ?? known.get(key)?.description
      return description === undefined ? posting : { ...posting, description }
    },
    scoreOf(key, posting) {
      if (!known.has(key)) return undefined
      const { scored } = touch(key)
      return scored && hasSameTexts(scored.posting, posting) ? scored.score : undefined
    },
    store(key, posting, score) {
      touch(key).scored = { posting, score }
    },
    forgetScores() {
      for (const entry of known.values()) entry.scored = undefined
    },
  }
}

/** True when two readings of a posting give the scorer the same to score. */
export function hasSameTexts(one: Posting, other: Posting): boolean {
  return (
    one.job_title === other.job_title &&
    one.company_name === other.company_name &&
    one.location === other.location &&
    one.description === other.description &&
    one.work_mode === other.work_mode &&
    one.salary?.text === other.salary?.text
  )
}
