import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportFile } from '#core/transfer/export-file.ts'
import { previewImport, runImport } from '#core/transfer/import-run.ts'
import { readJson } from '#core/transfer/json-file.ts'
import { readSqlite } from '#core/transfer/sqlite-file.ts'
import { asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'
import { loadSql } from '#tests/support/sql.ts'

function fixture(version: number): Uint8Array {
  return readFileSync(
    new URL(`../../../fixtures/databases/version-${version}.sqlite`, import.meta.url),
  )
}

describe('a SQLite file', () => {
  it.each([1, 2, 3, 4])('of version %i is read with its history', async (version) => {
    const file = readSqlite(await loadSql(), fixture(version))
    expect(file.problems).toEqual([])
    expect(file.records).toHaveLength(3)
    expect(file.records[1]).toMatchObject({
      job: {
        id: 'job-1',
        job_title: 'Gärtner 1',
        status: 'applied',
        notes: 'call back',
        missing_skills: ['Go', 'Rust'],
      },
      history: [
        { action: 'created' },
        { action: 'status_changed', new_value: { status: 'applied' } },
      ],
    })
    const { client } = asking()
    expect(await runImport(client, file, 'skip')).toMatchObject({ added: 3 })
    expect((await client.call('job-stats', {})).funnel.reached).toMatchObject({
      new: 3,
      applied: 1,
    })
  })

  it('of another program is read as far as its times make sense', async () => {
    const database = new (await loadSql()).Database(fixture(1))
    database.run(
      "INSERT INTO tracked_jobs (id, job_title, company_name, created_at, updated_at) VALUES ('p', 'Python', 'API', '2024-01-15 14:23:45', 'NOW'), ('q', '', 'Nobody', '2024-01-15', 'x')",
    )
    const file = readSqlite(await loadSql(), database.export())
    database.close()
    expect(file.records.find(({ job }) => job?.id === 'p')?.job).toMatchObject({
      created_at: '2024-01-15T14:23:45.000Z',
    })
    expect(file.problems).toEqual([
      { row: 5, field: 'job_title', text: 'job_title and company_name are required' },
    ])
  })

  it('that is none, has other tables or is damaged is refused by name', async () => {
    const sql = await loadSql()
    expect(() => readSqlite(sql, new TextEncoder().encode('hello'))).toThrow(
      'The file is not a SQLite database',
    )
    const other = new sql.Database()
    other.run('CREATE TABLE t (a)')
    expect(() => readSqlite(sql, other.export())).toThrow(
      'The database has no table of tracked jobs',
    )
    const damaged = fixture(1)
    damaged.fill(0, 4096, 12_288)
    expect(() => readSqlite(sql, damaged)).toThrow('The database file is damaged')
    expect(() => readSqlite(sql, fixture(1).slice(0, 5_000))).toThrow(
      'The database file is damaged',
    )
  })
})

describe('a JSON file', () => {
  it('that is none, is another one or is from the future is refused by name', () => {
    expect(() => readJson('{"format":')).toThrow('The file is not JSON, or was cut short')
    expect(() => readJson('{"a":1}')).toThrow('This JSON file is not an export of this extension')
    expect(() => readJson('null')).toThrow('This JSON file is not an export of this extension')
    expect(() => readJson('{"format":"job-fit-export","version":2,"records":[]}')).toThrow(
      'This file was made by a newer version of the extension',
    )
  })

  it('may be a plain list of jobs; what is no job is told', () => {
    const { records, problems } = readJson(
      JSON.stringify([{ job_title: 'A', company_name: 'B', extra: 1 }, { job_title: 'C' }, 7]),
    )
    expect(records).toEqual([{ job: { job_title: 'A', company_name: 'B' }, history: [] }])
    expect(problems.map(({ row }) => row)).toEqual([2, 3])
    expect(problems[0]).toEqual({
      row: 2,
      field: 'company_name',
      text: 'job_title and company_name are required',
    })
  })
})

describe('an import', () => {
  it('tells before what it would do, and after what it did', async () => {
    const from = asking()
    const jobs = Array.from({ length: 100 }, (_, number) => madeUpJob(number))
    await from.client.call('import-jobs', { jobs })
    await from.client.call('import-jobs', { jobs: [madeUpJob(100), madeUpJob(101)] })
    const { jobs: some } = await from.client.call('list-jobs', {})
    await from.client.call('delete-job', { id: some[0]?.id ?? '' })
    const { name, content } = await exportFile(from.client, 'json', from.clock.now())
    expect(name).toBe('job-fit-2026-03-02.json')
    const file = readJson(await content.text())
    const into = asking()
    into.ids.count = 5_000
    await into.client.call('track-job', { ...madeUpJob(3), status: 'applied' })
    const preview = await previewImport(into.client, file)
    expect(preview).toMatchObject({ jobs: 101, deleted_jobs: 1, problems: [] })
    expect(preview.known).toMatchObject([{ by: 'source_linkedin_id' }])
    const progress: number[] = []
    const report = await runImport(into.client, file, 'skip', (done) => progress.push(done))
    expect(report).toMatchObject({ added: 101, updated: 0, skipped: 1 })
    expect(progress).toEqual([100, 102])
    expect((await into.client.call('list-jobs', { status: 'applied' })).total).toBe(1)
  })

  it('stops where storage does, and says what is done', async () => {
    const from = asking()
    for (const round of [0, 1]) {
      const jobs = Array.from({ length: 100 }, (_, n) => ({
        ...madeUpJob(n),
        source_linkedin_id: `${round}/${n}`,
      }))
      await from.client.call('import-jobs', { jobs })
    }
    const file = readJson(
      await (await exportFile(from.client, 'json', from.clock.now())).content.text(),
    )
    const into = asking()
    await into.client.call('list-jobs', {})
    let sets = 0
    into.keyValue.beforeChange = () => {
      sets += 1
      if (sets > 1) throw new Error('full')
    }
    const report = await runImport(into.client, file, 'skip')
    expect(report).toMatchObject({ added: 100, stopped: { code: 'storage_failed' } })
    expect((await into.client.call('list-jobs', {})).total).toBe(100)
  })
})
