import type { Client } from '#core/api/client.ts'
import type { TrackedMark } from './badge/view.ts'
import { MOST_IDS_A_LOOKUP, parts } from './page-scores-limits.ts'

/** Ids kept before starting anew; a lookup costs the worker little. */
const MOST_KNOWN = 1_000

/** Which postings on this page the user keeps, by LinkedIn's number. */
export interface TrackedMarks {
  of(id: string): TrackedMark | undefined
  set(id: string, mark: TrackedMark): void
  /** Looks up the ids not asked about before. */
  lookUp(ids: readonly string[]): void
  /** Looks these up again, since something changed, and the others when they are next seen. */
  refresh(ids: readonly string[]): void
}

/** @param onChange called when a look-up brought something new */
export function createTrackedMarks(
  client: Client,
  onChange: () => void,
  signal: AbortSignal,
): TrackedMarks {
  let marks = new Map<string, TrackedMark | undefined>()
  let asked = new Set<string>()

  async function ask(ids: readonly string[]): Promise<void> {
    const startedWith = asked
    for (const id of ids) asked.add(id)
    try {
      const { jobs } = await client.call('lookup-jobs', { ids })
      // A later change asks anew: this answer may be older than that.
      if (signal.aborted || startedWith !== asked) return
      for (const id of ids) marks.set(id, jobs[id])
      onChange()
    } catch {
      // Without an answer nothing is claimed; the next reading asks again.
      for (const id of ids) startedWith.delete(id)
    }
  }

  function lookUp(ids: readonly string[]): void {
    if (asked.size > MOST_KNOWN) forgetAllBut(ids)
    const fresh = ids.filter((id) => !asked.has(id))
    for (const some of parts(fresh, MOST_IDS_A_LOOKUP)) void ask(some)
  }

  /** What is shown stays on show until the answer comes. */
  function forgetAllBut(ids: readonly string[]): void {
    asked = new Set()
    marks = new Map(ids.map((id) => [id, marks.get(id)]))
  }

  return {
    of: (id) => marks.get(id),
    set(id, mark) {
      marks.set(id, mark)
      asked.add(id)
    },
    lookUp,
    refresh(ids) {
      forgetAllBut(ids)
      lookUp(ids)
    },
  }
}
