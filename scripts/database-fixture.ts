import { writeFileSync } from 'node:fs'
import { Connection, openSql } from '#core/store/database.ts'
import { migrations } from '#core/store/migrations/index.ts'
import { learnChanges } from '#core/store/search.ts'

/*
 * Run once when a migration is added, with `node scripts/database-fixture.ts`: writes what the newest
 * version of the tables looks like, and a database of that version for the tests to migrate one day.
 * The diff of schema-snapshot.json is what a review of the migration looks at.
 */
const version = migrations.length
const connection = new Connection(new (await openSql(undefined)).Database())
for (const sql of migrations) connection.script(sql)
connection.script(`PRAGMA user_version = ${version};`)

const schema = connection
  .all('SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name')
  .map(({ type, name, sql }) => ({ type, name, sql: String(sql).split('\n') }))
writeFileSync(
  new URL('../src/core/store/schema-snapshot.json', import.meta.url),
  `${JSON.stringify({ version, schema }, null, 2)}\n`,
)

const at = '2026-01-05T10:00:00.000Z'
const later = '2026-01-09T10:00:00.000Z'
for (const [number, status] of ['new', 'applied', 'interviewed'].entries()) {
  const id = `job-${number}`
  connection.run(
    `INSERT INTO tracked_jobs (id, job_title, company_name, description, source_linkedin_id,
       match_percentage, ranking_level, matched_skills, missing_skills, status, notes, created_at, updated_at, source)
     VALUES (?, ?, 'Società Ünlü', 'We grow vegetables and software.', ?, ?, 'medium', '["Python"]', '["Go","Rust"]', ?, ?, ?, ?, 'scanner')`,
    [
      id,
      `Gärtner ${number}`,
      `37000000${number}`,
      number * 30,
      status,
      number === 1 ? 'call back' : null,
      at,
      later,
    ],
  )
  connection.run(
    `INSERT INTO job_audit_log (job_id, action, previous_value, new_value, timestamp) VALUES (?, 'created', NULL, ?, ?)`,
    [id, JSON.stringify({ id, job_title: `Gärtner ${number}`, status: 'new' }), at],
  )
  if (status === 'new') continue
  connection.run(
    `INSERT INTO job_audit_log (job_id, action, previous_value, new_value, timestamp) VALUES (?, 'status_changed', '{"status":"new"}', ?, ?)`,
    [id, JSON.stringify({ status }), later],
  )
}
connection.run(
  `INSERT INTO job_contacts (id, job_id, name, role, email, created_at, updated_at)
   VALUES ('contact-0', 'job-1', 'Zoë Ünlü', 'Recruiter', 'zoe@unlu.example', ?, ?)`,
  [later, later],
)
connection.run('UPDATE tracked_jobs SET scored_at = created_at WHERE match_percentage > 0')
learnChanges(connection)
writeFileSync(
  new URL(`../tests/fixtures/databases/version-${version}.sqlite`, import.meta.url),
  connection.raw.export(),
)
connection.close()
