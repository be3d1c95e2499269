import * as z from 'zod'
import { posting as postingFields, score as scoreFields } from '../api/fields.ts'
import { profile as profileFields } from '../api/profile-fields.ts'
import type { Score } from '../domain/score.ts'
import type { Row } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import type { BatchPurpose, KeyedQuestion, StoredBatch } from './batch.ts'

/** A batch that still has questions, with why it waits, for the user. */
export interface OpenBatch extends StoredBatch {
  readonly why: string | undefined
}

/** What is left of a batch that has ended. */
export interface EndedBatch {
  readonly id: string
  readonly purpose: BatchPurpose
  readonly ended: 'done' | 'cancelled'
  /** Milliseconds since 1970. */
  readonly ended_at: number
  readonly total: number
  /** Postings that a model read. */
  readonly read: number
  /** The first reason why one was not read, for the user. */
  readonly error: string | undefined
}

/** A row of the batch that ended last. */
export const endedBatch = z.object({
  id: z.string(),
  purpose: z.enum(['page', 'tracked']),
  ended: z.enum(['done', 'cancelled']),
  ended_at: z.number(),
  total: z.number(),
  read: z.number(),
  error: z.string().nullable(),
})

export interface Opened {
  readonly batch: OpenBatch
  /** True when none of its questions is left, or none that can be read. */
  readonly isOver: boolean
}

/** The batches that have not ended, the oldest first. */
export async function openBatches(store: Store): Promise<Opened[]> {
  const rows = await store.read((db) =>
    db
      .all('SELECT * FROM llm_batches WHERE ended IS NULL ORDER BY started_at, id')
      .map((batch) => ({
        batch,
        questions: db.all('SELECT * FROM llm_questions WHERE batch_id = ? ORDER BY place', [
          batch.id ?? null,
        ]),
      })),
  )
  return rows.map(({ batch, questions }) => openedOf(batch, questions))
}

function openedOf(row: Row, rows: readonly Row[]): Opened {
  const profile = profileFields.safeParse(jsonOf(row.profile))
  const questions = profile.success ? rows.flatMap(questionOf) : []
  const answered = new Set(
    rows.filter(({ result }) => result !== null).map(({ key }) => String(key)),
  )
  return {
    isOver: questions.every(({ key }) => answered.has(key)),
    batch: {
      id: String(row.id),
      purpose: row.purpose === 'tracked' ? 'tracked' : 'page',
      profile: profile.data ?? { skills: [], experience: '', target_role: '' },
      model: String(row.model),
      started_at: Number(row.started_at),
      questions,
      answered,
      apart: new Set(rows.filter(({ apart }) => apart === 1).map(({ key }) => String(key))),
      not_before: Number(row.not_before),
      stalls: Number(row.stalls),
      why: row.why == null ? undefined : String(row.why),
    },
  }
}

/** A question from its row; one that cannot be read is left out, so that it holds up no other. */
function questionOf(row: Row): KeyedQuestion[] {
  const posting = postingFields.safeParse(jsonOf(row.posting))
  const heuristic = scoreOf(row.heuristic)
  if (!posting.success || heuristic === undefined) return []
  return [{ key: String(row.key), posting: posting.data, heuristic }]
}

/** Answers by their key; those that cannot be read are left out. */
export function scoresByKey(rows: readonly Row[]): Map<string, Score> {
  return new Map(
    rows.flatMap(({ key, score }) => {
      const read = scoreOf(score)
      return read ? [[String(key), read] as const] : []
    }),
  )
}

/** @returns undefined for what is no score, as another program may have written it */
export function scoreOf(json: Row[string] | undefined): Score | undefined {
  const parsed = scoreFields.safeParse(jsonOf(json))
  return parsed.success ? parsed.data : undefined
}

function jsonOf(json: Row[string] | undefined): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return undefined // another program wrote it
  }
}
