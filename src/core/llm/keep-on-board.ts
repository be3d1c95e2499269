import type { Score } from '../domain/score.ts'
import { changeJob, differences } from '../store/changes.ts'
import type { Database } from '../store/database.ts'
import { findJob } from '../store/tracked-jobs.ts'
import { shownScore } from './shown-score.ts'

/**
 * Gives the tracked jobs that a question was about what a model answered, with an audit row each, so
 * that it can be taken back. A job that was deleted meanwhile is passed over.
 * @param now milliseconds since 1970
 */
export function keepOnBoard(
  db: Database,
  batchId: string,
  key: string,
  answer: Score,
  now: number,
): void {
  const rows = db.all(
    `SELECT json_extract(posting, '$.job_id') AS id, heuristic FROM llm_questions
     WHERE batch_id = ? AND key = ? AND result IS NULL AND posting IS NOT NULL`,
    [batchId, key],
  )
  for (const { id, heuristic } of rows) {
    const job = findJob(db, String(id))
    if (job === undefined) continue
    const at = new Date(now)
    // Written by us in the same transaction as the posting.
    const rules = JSON.parse(String(heuristic)) as Score
    const score = shownScore(answer, rules, rules.dealbreakers ?? [])
    const changes = {
      match_percentage: score.match_percentage,
      ranking_level: score.ranking_level,
      matched_skills: [...score.matched_skills],
      missing_skills: [...score.missing_skills],
      summary: score.summary,
    }
    if (Object.keys(differences(job, changes)).length === 0) continue
    changeJob(db, job, { ...changes, scored_at: at.toISOString() }, at)
  }
}
