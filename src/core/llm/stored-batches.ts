import type { Score } from '../domain/score.ts'
import type { Database } from '../store/database.ts'
import type { Store } from '../store/store.ts'
import type { QueueStorage } from './batch-queue.ts'
import {
  type EndedBatch,
  endedBatch,
  type OpenBatch,
  openBatches,
  scoreOf,
  scoresByKey,
} from './batch-rows.ts'
import { keepOnBoard } from './keep-on-board.ts'

/** What is stored of a question: its answer, or that one is on its way. */
export type Settled = Score | 'open'

export interface StoredBatches extends QueueStorage {
  /** Ends a batch; what was not answered keeps the rules' score, with this error. */
  remove(batchId: string, error?: string): Promise<void>
  /** What these questions came to lately; a failure counts for ten minutes, so that nobody asks on and on. */
  settled(keys: readonly string[]): Promise<ReadonlyMap<string, Settled>>
  /** Keeps one answer for `known`; durable when it resolves. */
  remember(key: string, score: Score): Promise<void>
  open(): Promise<OpenBatch[]>
  /** The batch that ended last, if that was within a day. */
  lastEnded(): Promise<EndedBatch | undefined>
  /** Lets what failed be asked again, and what waits go on: the key or the settings are others now. */
  startAnew(): Promise<void>
}

const FAILURE_COUNTS_MS = 10 * 60_000
const DAY_MS = 24 * 60 * 60_000
/** Answers kept, the newest: at about 2 kB each, 10 MB. */
const MOST_ANSWERS = 5_000
export const CANCELLED = 'Reading by a model was cancelled'

const SILENT = { silent: true } as const

/** Batches and answers in the database. @param now milliseconds since 1970 */
export function createStoredBatches(store: Store, now: () => number): StoredBatches {
  return {
    async add(batch) {
      await store.write((db) => {
        prune(db, now())
        db.run(
          'INSERT INTO llm_batches (id, purpose, profile, model, total, started_at) VALUES (?, ?, ?, ?, ?, ?)',
          [
            batch.id,
            batch.purpose,
            JSON.stringify(batch.profile),
            batch.model,
            batch.questions.length,
            batch.started_at,
          ],
        )
        for (const [place, { key, posting, heuristic }] of batch.questions.entries()) {
          db.run(
            'INSERT INTO llm_questions (batch_id, place, key, posting, heuristic) VALUES (?, ?, ?, ?, ?)',
            [batch.id, place, key, JSON.stringify(posting), JSON.stringify(heuristic)],
          )
        }
      }, SILENT)
    },
    async next() {
      for (const { batch, isOver } of await openBatches(store)) {
        if (!isOver) return batch
        await store.write((db) => end(db, batch.id, 'done', now()), SILENT)
      }
      return undefined
    },
    async keep(batchId, answers) {
      const tracked = await store.read((db) => purposeOf(db, batchId) === 'tracked')
      await store.write(
        (db) => {
          for (const [key, score] of answers) {
            if (score.mode === 'llm') remember(db, key, score, now())
            if (tracked && score.mode === 'llm') keepOnBoard(db, batchId, key, score, now())
            db.run('UPDATE llm_questions SET result = ? WHERE batch_id = ? AND key = ?', [
              JSON.stringify(score),
              batchId,
              key,
            ])
          }
          db.run('UPDATE llm_batches SET stalls = 0, why = NULL WHERE id = ?', [batchId])
          if (!hasQuestions(db, batchId)) end(db, batchId, 'done', now())
        },
        { silent: !tracked },
      )
    },
    async known(keys) {
      const rows = await store.read((db) =>
        db.all('SELECT key, score FROM llm_answers WHERE key IN (SELECT value FROM json_each(?))', [
          JSON.stringify(keys),
        ]),
      )
      return scoresByKey(rows)
    },
    async setApart(batchId, keys) {
      await store.write((db) => {
        for (const key of keys) {
          db.run('UPDATE llm_questions SET apart = 1 WHERE batch_id = ? AND key = ?', [
            batchId,
            key,
          ])
        }
      }, SILENT)
    },
    async postpone(batchId, until, stalls, why) {
      await store.write((db) => {
        db.run('UPDATE llm_batches SET not_before = ?, stalls = ?, why = ? WHERE id = ?', [
          until,
          stalls,
          why,
          batchId,
        ])
      }, SILENT)
    },
    async remove(batchId, error = CANCELLED) {
      await store.write((db) => {
        const open = db.all(
          'SELECT place, heuristic FROM llm_questions WHERE batch_id = ? AND result IS NULL',
          [batchId],
        )
        for (const { place, heuristic } of open) {
          const score = scoreOf(heuristic)
          if (score === undefined || place === undefined) continue
          db.run('UPDATE llm_questions SET result = ? WHERE batch_id = ? AND place = ?', [
            JSON.stringify({ ...score, error }),
            batchId,
            place,
          ])
        }
        end(db, batchId, 'cancelled', now())
      }, SILENT)
    },
    async settled(keys) {
      const since = now() - FAILURE_COUNTS_MS
      const list = JSON.stringify(keys)
      const { answers, asked } = await store.read((db) => ({
        answers: db.all(
          'SELECT key, score FROM llm_answers WHERE key IN (SELECT value FROM json_each(?))',
          [list],
        ),
        asked: db.all(
          `SELECT key, result FROM llm_questions JOIN llm_batches ON id = batch_id
           WHERE key IN (SELECT value FROM json_each(?))
             AND (ended IS NULL OR ended_at > ?) ORDER BY started_at`,
          [list, since],
        ),
      }))
      const settled = new Map<string, Settled>()
      for (const { key, result } of asked) {
        const score = scoreOf(result)
        if (score || result === null) settled.set(String(key), score ?? 'open')
      }
      for (const [key, score] of scoresByKey(answers)) settled.set(key, score)
      return settled
    },
    async remember(key, score) {
      await store.write((db) => remember(db, key, score, now()), SILENT)
    },
    async open() {
      return (await openBatches(store)).flatMap(({ batch, isOver }) => (isOver ? [] : [batch]))
    },
    async lastEnded() {
      const rows = await store.read((db) =>
        db.all(
          `SELECT id, purpose, ended, ended_at, total,
             (SELECT count(*) FROM llm_questions WHERE batch_id = id AND json_extract(result, '$.mode') = 'llm') AS read,
             (SELECT json_extract(result, '$.error') FROM llm_questions WHERE batch_id = id
                AND json_extract(result, '$.error') IS NOT NULL ORDER BY place LIMIT 1) AS error
           FROM llm_batches WHERE ended IS NOT NULL ORDER BY ended_at DESC, id LIMIT 1`,
        ),
      )
      const parsed = endedBatch.safeParse(rows[0])
      if (!parsed.success || parsed.data.ended_at < now() - DAY_MS) return undefined
      return { ...parsed.data, error: parsed.data.error ?? undefined }
    },
    async startAnew() {
      await store.write((db) => {
        db.run('UPDATE llm_batches SET ended_at = min(ended_at, ?) WHERE ended IS NOT NULL', [
          now() - FAILURE_COUNTS_MS,
        ])
        db.run('UPDATE llm_batches SET not_before = 0, stalls = 0, why = NULL WHERE ended IS NULL')
      }, SILENT)
    },
  }
}

function purposeOf(db: Database, batchId: string): unknown {
  return db.get('SELECT purpose FROM llm_batches WHERE id = ?', [batchId])?.purpose
}

function hasQuestions(db: Database, batchId: string): boolean {
  const query = 'SELECT 1 AS one FROM llm_questions WHERE batch_id = ? AND result IS NULL LIMIT 1'
  return db.get(query, [batchId]) !== undefined
}

function remember(db: Database, key: string, score: Score, at: number): void {
  db.run('INSERT OR REPLACE INTO llm_answers (key, score, kept_at) VALUES (?, ?, ?)', [
    key,
    JSON.stringify(score),
    at,
  ])
}

/** With its end the texts of a batch go: an export has no use for them. */
function end(db: Database, batchId: string, how: 'done' | 'cancelled', at: number): void {
  db.run(
    `UPDATE llm_batches SET ended = ?, ended_at = ?, profile = NULL, why = NULL
     WHERE id = ? AND ended IS NULL`,
    [how, at, batchId],
  )
  db.run('UPDATE llm_questions SET posting = NULL, heuristic = NULL WHERE batch_id = ?', [batchId])
}

function prune(db: Database, now: number): void {
  db.run(
    `DELETE FROM llm_questions WHERE batch_id IN
       (SELECT id FROM llm_batches WHERE ended IS NOT NULL AND ended_at < ?)`,
    [now - DAY_MS],
  )
  db.run('DELETE FROM llm_batches WHERE ended IS NOT NULL AND ended_at < ?', [now - DAY_MS])
  db.run(
    `DELETE FROM llm_answers WHERE key IN
       (SELECT key FROM llm_answers ORDER BY kept_at DESC, key LIMIT -1 OFFSET ?)`,
    [MOST_ANSWERS],
  )
}
