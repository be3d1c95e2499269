import { hasDealbreakers } from '../domain/dealbreakers.ts'
import type { NamedProfile } from '../domain/profile.ts'
import { describedPostings } from '../store/described-postings.ts'
import type { Store } from '../store/persistence.ts'
import { createDealbreakerFinder } from './dealbreakers/find-dealbreakers.ts'
import { createRecorder, type ScoredPosting } from './learn-next.ts'

/** The tracked postings as `learnNext` wants them, and what was left out. */
export interface LearnBoard {
  readonly records: readonly ScoredPosting[]
  readonly held_down: number
  readonly without_description: number
}

export interface LearnRecords {
  /**
   * The records for a profile. They are kept in memory until a tracked job or the profile changes.
   * @throws {Failure} `invalid` when the profile is empty
   */
  of(profile: NamedProfile): Promise<LearnBoard>
}

interface Reading {
  /** The revision of the board that was read. */
  readonly at: number
  readonly board: LearnBoard
}

/** Postings read and scored between two pauses, so that a score on a page does not wait for all. */
const PAGE = 100
/** A board that changes under every reading is taken as it was read; the next question reads it again. */
const MOST_READINGS = 3

export function createLearnRecords(store: Store): LearnRecords {
  let revision = 0
  let kept: { key: string; revision: number; reading: Promise<Reading> } | undefined
  store.onCommit(() => {
    revision += 1
  })

  async function readSteadily(profile: NamedProfile): Promise<Reading> {
    for (let reading = 1; ; reading += 1) {
      const at = revision
      const board = await readBoard(store, profile)
      if (at === revision || reading === MOST_READINGS) return { at, board }
    }
  }

  return {
    async of(profile) {
      const key = JSON.stringify([profile.profile, profile.dealbreakers])
      if (kept?.key === key && kept.revision === revision) return (await kept.reading).board
      const entry = { key, revision, reading: readSteadily(profile) }
      kept = entry
      try {
        // What was read while the board changed holds for the revision it was read at, not for a later one.
        const { at, board } = await entry.reading
        entry.revision = at
        return board
      } catch (error) {
        if (kept === entry) kept = undefined
        throw error
      }
    },
  }
}

async function readBoard(
  store: Store,
  { profile, dealbreakers }: NamedProfile,
): Promise<LearnBoard> {
  const record = createRecorder(profile)
  const find =
    dealbreakers && hasDealbreakers(dealbreakers) ? createDealbreakerFinder(dealbreakers) : () => []
  const records: ScoredPosting[] = []
  let held_down = 0
  let without_description = 0
  let after: string | undefined
  do {
    const from = after
    const page = await store.read((db) => describedPostings(db, from, PAGE))
    without_description += page.undescribed
    for (const posting of page.postings) {
      if (find(posting).length > 0) held_down += 1
      else records.push(record(posting))
    }
    after = page.next
  } while (after !== undefined)
  return { records, held_down, without_description }
}
