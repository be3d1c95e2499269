import { expect, it } from 'vitest'
import { forReading, runQuery } from '#core/sql/query.ts'
import { asking } from '#tests/support/asking.ts'
import { loadSql } from '#tests/support/sql.ts'
import { READY_QUERIES } from '#ui/dashboard/sql/ready-queries.ts'

/** A copy of a board with one job that was applied for and rejected, as the page gets it. */
async function copy() {
  const { client, store } = asking()
  const { job } = await client.call('track-job', {
    job_title: 'Cook',
    company_name: 'Stove',
    match_percentage: 40,
    missing_skills: ['Grill', 'Oven'],
    application_date: '2026-01-05',
  })
  await client.call('update-job', {
    id: job.id,
    changes: { status: 'rejected', rejection_date: '2026-01-09' },
  })
  const bytes = await store.exportFile()
  const database = new (await loadSql()).Database(bytes)
  forReading(database, bytes.length)
  return database
}

it('each is answered by a real database', async () => {
  const database = await copy()
  const rows = Object.fromEntries(
    Object.entries(READY_QUERIES).map(([name, sql]) => [name, runQuery(database, sql).rows]),
  )
  expect(rows).toMatchObject({
    perMonth: [['2026-01', 1]],
    companies: [['Stove', 1, 40]],
    gaps: [
      ['Grill', 1],
      ['Oven', 1],
    ],
    rejection: [['Cook', 'Stove', 4]],
    silent: [],
  })
  expect(rows.lastChanges?.map((row) => row.slice(1, 3))).toEqual([
    ['Cook', 'status_changed'],
    ['Cook', 'created'],
  ])
})
