import { WAY } from '../domain/way.ts'
import type { Database } from './database.ts'

const STEPS = `
WITH funnel(place, status) AS (VALUES ${WAY.map((status, place) => `(${place}, '${status}')`).join(', ')})
INSERT INTO job_steps (from_status, job_id, duration)
  SELECT entered.status, entered.job_id,
    CASE WHEN min(later.reached_at) >= entered.reached_at
      THEN min(later.reached_at) - entered.reached_at END
  FROM job_stages AS entered
  JOIN funnel ON funnel.status = entered.status
  JOIN funnel AS further ON further.place > funnel.place
  JOIN job_stages AS later ON later.job_id = entered.job_id AND later.status = further.status
  WHERE entered.job_id = ?
  GROUP BY entered.status`

/** Notes that a job of the board has this status; only the first time counts. */
export function reachStage(db: Database, jobId: string, status: string, timestamp: string): void {
  const reached = db.run(
    'INSERT OR IGNORE INTO job_stages (status, job_id, reached_at) VALUES (?, ?, ?)',
    [status, jobId, Date.parse(timestamp)],
  )
  if (reached > 0) retakeSteps(db, jobId)
}

/** Forgets the stages of a job that leaves the board. */
export function forgetStages(db: Database, jobId: string): void {
  db.run('DELETE FROM job_stages WHERE job_id = ?', [jobId])
  db.run('DELETE FROM job_steps WHERE job_id = ?', [jobId])
}

/** Works a job's stages out again from its audit rows, after one of them was taken back. */
export function recountStages(db: Database, jobId: string): void {
  forgetStages(db, jobId)
  const rows = db.all(
    `SELECT id, undoes, json_extract(new_value, '$.status') AS status, timestamp
     FROM job_audit_log WHERE job_id = ? ORDER BY id DESC`,
    [jobId],
  )
  // From the newest back: a change counts unless one that counts took it back.
  const undone = new Set<unknown>()
  for (const row of rows) if (row.undoes !== null && !undone.has(row.id)) undone.add(row.undoes)
  for (const row of rows.toReversed()) {
    if (row.status === null || row.undoes !== null || undone.has(row.id)) continue
    reachStage(db, jobId, String(row.status), String(row.timestamp))
  }
}

function retakeSteps(db: Database, jobId: string): void {
  db.run('DELETE FROM job_steps WHERE job_id = ?', [jobId])
  db.run(STEPS, [jobId])
}
