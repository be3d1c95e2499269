import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Connection } from '#core/store/database.ts'
import { migrate, SCHEMA_VERSION } from '#core/store/migrate.ts'
import { migrations } from '#core/store/migrations/index.ts'
import snapshot from '#core/store/schema-snapshot.json' with { type: 'json' }
import { asking } from '#tests/support/asking.ts'
import { loadSql } from '#tests/support/sql.ts'
import { storedDatabase } from '#tests/support/stored-database.ts'

function fixture(version: number): Uint8Array {
  return readFileSync(
    new URL(`../../../fixtures/databases/version-${version}.sqlite`, import.meta.url),
  )
}

async function schemaOf(connection: Connection) {
  return connection
    .all('SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name')
    .map(({ type, name, sql }) => ({ type, name, sql: String(sql).split('\n') }))
}

describe('the tables', () => {
  it('are those of the snapshot, whatever version they come from', async () => {
    const sql = await loadSql()
    expect(snapshot.version).toBe(migrations.length)
    for (let version = 0; version <= SCHEMA_VERSION; version += 1) {
      const bytes = version === 0 ? undefined : fixture(version)
      const connection = new Connection(new sql.Database(bytes))
      migrate(connection)
      expect(await schemaOf(connection), `from version ${version}`).toEqual(snapshot.schema)
      expect(connection.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
      connection.close()
    }
  })

  it('of version 1 are the seed’s to the letter', () => {
    const seed = migrations[0] ?? ''
    expect(seed).toContain('created_at TIMESTAMP DEFAULT NOW,')
    expect(seed).toContain('FOREIGN KEY (job_id) REFERENCES tracked_jobs(id)')
    expect(seed.match(/CREATE INDEX idx_/g)).toHaveLength(4)
    const columns = seed
      .slice(seed.indexOf('(') + 1, seed.indexOf(');'))
      .match(/^ {4}\w+ (TEXT|INTEGER|TIMESTAMP)/gm)
    expect(columns).toHaveLength(24)
  })
})

describe('a database of an older version', () => {
  it.each([1, 2, 3])('%i is backed up, migrated and kept', async (version) => {
    const keyValue = await storedDatabase(fixture(version), version)
    const test = asking({ keyValue })
    const { jobs, total } = await test.client.call('list-jobs', { search: 'gartner' })
    expect(total).toBe(3)
    expect(jobs.map(({ match_percentage }) => match_percentage).toSorted((a, b) => a - b)).toEqual([
      0, 30, 60,
    ])
    const stats = await test.client.call('job-stats', {})
    expect(stats.funnel.reached).toMatchObject({ new: 3, applied: 1, interviewed: 1 })
    expect(stats.conversion[0]).toMatchObject({ from: 'new', reached_to: 2, median_days: 4 })
    expect(stats.average_match_percentage).toBe(45)
    expect(stats.top_skill_gaps).toEqual([
      { skill: 'Go', count: 3 },
      { skill: 'Rust', count: 3 },
    ])
    const { backups } = await test.client.call('list-backups', {})
    expect(backups).toMatchObject([
      { reason: 'before_migration', schema_version: version, jobs: 3 },
    ])
    await test.client.call('update-job', { id: 'job-0', changes: { status: 'applied' } })
    const again = test.restart()
    expect(await again.client.call('store-health', {})).toMatchObject({
      schema_version: SCHEMA_VERSION,
      jobs: 3,
      recovery: [],
    })
    await again.client.call('restore-backup', { id: backups[0]?.id ?? '' })
    expect((await again.client.call('get-job', { id: 'job-0' })).job.status).toBe('new')
  })

  it('stays as it was when storage is too full to keep the migrated one', async () => {
    const keyValue = await storedDatabase(fixture(1), 1)
    const before = keyValue.storedKeys
    keyValue.beforeChange = () => {
      throw new Error('full')
    }
    const test = asking({ keyValue })
    expect((await test.client.call('list-jobs', {})).total).toBe(3)
    await expect(
      test.client.call('update-job', { id: 'job-0', changes: { notes: 'x' } }),
    ).rejects.toMatchObject({ status: 500, message: 'Storage failed' })
    expect(keyValue.storedKeys).toEqual(before)
    keyValue.beforeChange = () => {}
    await test.client.call('update-job', { id: 'job-0', changes: { notes: 'x' } })
    expect((await test.restart().client.call('get-job', { id: 'job-0' })).job.notes).toBe('x')
  })
})

describe('a database of a newer version', () => {
  it('is read, and every change is refused with a clear text', async () => {
    const keyValue = await storedDatabase(fixture(SCHEMA_VERSION), SCHEMA_VERSION + 1)
    const before = keyValue.storedKeys
    const test = asking({ keyValue })
    expect((await test.client.call('list-jobs', {})).total).toBe(3)
    expect(await test.client.call('store-health', {})).toMatchObject({ read_only: true })
    const refused = {
      status: 503,
      message: 'Your jobs were saved by a newer version of this extension and can only be read',
    }
    await expect(
      test.client.call('update-job', { id: 'job-0', changes: { notes: 'x' } }),
    ).rejects.toMatchObject(refused)
    await expect(
      test.client.call('track-job', { job_title: 'a', company_name: 'b' }),
    ).rejects.toMatchObject(refused)
    expect((await test.client.call('get-job', { id: 'job-0' })).job.last_viewed_at).toBeNull()
    await test.store.checkpoint()
    expect(keyValue.storedKeys).toEqual(before)
  })

  it('in a layout we do not know is left alone', async () => {
    const keyValue = await storedDatabase(fixture(SCHEMA_VERSION), SCHEMA_VERSION, 2)
    const before = keyValue.storedKeys
    const test = asking({ keyValue })
    await expect(test.client.call('list-jobs', {})).rejects.toMatchObject({
      status: 503,
      message:
        'Your jobs were saved by a newer version of this extension and cannot be opened by this one',
    })
    expect(keyValue.storedKeys).toEqual(before)
  })
})
