import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { profileFromLinkedInZip } from '#core/profiles/intake/from-linkedin-export.ts'
import { jobsOfCsv, readCsv } from '#core/transfer/csv-import.ts'
import type { ImportFile } from '#core/transfer/import-file.ts'
import { runImport } from '#core/transfer/import-run.ts'
import { readJson } from '#core/transfer/json-file.ts'
import { readSqlite } from '#core/transfer/sqlite-file.ts'
import { asking } from '#tests/support/asking.ts'
import { loadSql } from '#tests/support/sql.ts'

const JOB = '"job_title":"Nurse","company_name":"Acme"'
const TOO_MANY = 'The file has more than 100,000 rows'

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels)
}

/** Reads a database with this schema and these rows. */
async function readMade(
  script: string,
  change = (bytes: Uint8Array) => bytes,
): Promise<ImportFile> {
  const sql = await loadSql()
  const database = new sql.Database()
  try {
    database.run(script)
    return readSqlite(sql, change(database.export()))
  } finally {
    database.close()
  }
}

const TABLE = 'CREATE TABLE tracked_jobs (id TEXT, job_title TEXT, company_name TEXT, notes TEXT);'
const ROW = "INSERT INTO tracked_jobs VALUES ('a', 'Nurse', 'Acme', 'mine');"

describe('a JSON file made to do harm', () => {
  it('may be nested a hundred thousand deep: it is read as data', () => {
    expect(readJson(nested(100_000)).problems).toHaveLength(1)
    const { records, problems } = readJson(`[{${JOB}},{${JOB},"notes":${nested(100_000)}}]`)
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ row: 2, field: 'notes' }])
  })

  it('may hide what is too deep in a history: the row is refused by name', () => {
    const entry = `{"id":1,"job_id":"j","action":"updated","previous_value":null,"timestamp":"2026-01-01T00:00:00.000Z","undoes":null,"new_value":{"notes":${nested(100_000)}}}`
    const text = `{"format":"job-fit-export","version":1,"records":[{"job":null,"history":[${entry}]}]}`
    expect(readJson(text)).toEqual({
      records: [],
      problems: [
        {
          row: 1,
          field: 'history.0',
          text: 'previous_value and new_value must be nested at most 16 deep',
        },
      ],
    })
  })

  it('cannot reach the prototype of anything', () => {
    const { records } = readJson(`[{${JOB},"__proto__":{"notes":"x"},"constructor":{"a":1}}]`)
    expect(records[0]?.job).toEqual({ job_title: 'Nurse', company_name: 'Acme' })
    expect(({} as { notes?: string }).notes).toBeUndefined() // no object has such a field
  })

  it('is refused when it has more rows than anybody has jobs', () => {
    expect(() => readJson(`[${'1,'.repeat(100_000)}1]`)).toThrow(TOO_MANY)
  })
})

describe('a CSV file made to do harm', () => {
  it('is refused when it has too many rows or columns', () => {
    expect(() => readCsv(`a\n${'1\n'.repeat(150_000)}`)).toThrow(TOO_MANY)
    expect(() => readCsv('a,'.repeat(100_000))).toThrow(
      'The first line names more than 500 columns',
    )
  })

  it.each([
    ['a quote that never ends', `job_title,company_name\n"${'x,y\n'.repeat(100_000)}`],
    ['quotes where none belong', `job_title,company_name\n${'a"b'.repeat(100_000)},Acme`],
    ['quotes that end and go on', `job_title,company_name\n${'"x" y,'.repeat(50_000)}`],
    ['one endless cell', `job_title,company_name\n${'x'.repeat(3_000_000)},Acme`],
    ['signs no text has', `job_title,company_name\n${'\0'.repeat(5_000)},\uD800`],
  ])('with %s holds no job, and says so', (_, text) => {
    const from = performance.now()
    const table = readCsv(text)
    const { records, problems } = jobsOfCsv(table, table.mapping)
    expect(records).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})

describe('a SQLite file made to do harm', () => {
  it('runs no trigger of its own, and leaves none behind', async () => {
    const file = await readMade(
      `${TABLE}${ROW}CREATE TRIGGER evil AFTER INSERT ON tracked_jobs BEGIN DELETE FROM tracked_jobs; END;`,
    )
    const { client } = asking()
    expect(await runImport(client, file, 'skip')).toMatchObject({ added: 1 })
    await client.call('track-job', { job_title: 'Teacher', company_name: 'School' })
    expect((await client.call('list-jobs', {})).total).toBe(2)
  })

  it.each([
    [
      'a view that never ends',
      'CREATE VIEW tracked_jobs AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r) SELECT id, id AS job_title, id AS company_name FROM r;',
    ],
    ['a virtual table', 'CREATE VIRTUAL TABLE tracked_jobs USING fts5(id, job_title);'],
    [
      'a virtual table of the engine’s own',
      'CREATE VIRTUAL TABLE tracked_jobs USING rtree(id, a, b);',
    ],
    ['no columns of ours', 'CREATE TABLE tracked_jobs (x);'],
  ])('with %s for the jobs is refused at once', async (name, script) => {
    // An engine built without a kind of virtual table cannot even make one.
    await expect(readMade(script)).rejects.toThrow(
      name === 'no columns of ours'
        ? 'The table tracked_jobs lacks its columns'
        : /The database has no table of tracked jobs|no such module/,
    )
  })

  it('works out no column: what would fill the memory is not read', async () => {
    const { records, problems } = await readMade(
      `CREATE TABLE tracked_jobs (id TEXT, job_title TEXT, company_name TEXT,
         notes TEXT GENERATED ALWAYS AS (hex(zeroblob(5000000))) VIRTUAL);
       CREATE TABLE job_audit_log (id INTEGER, job_id TEXT, action TEXT,
         new_value TEXT GENERATED ALWAYS AS (hex(zeroblob(5000000))) VIRTUAL, timestamp TEXT);
       INSERT INTO tracked_jobs (id, job_title, company_name) VALUES ('a', 'Nurse', 'Acme');
       INSERT INTO job_audit_log (id, job_id, action, timestamp) VALUES (1, 'a', 'created', '2026-01-01T00:00:00.000Z');`,
    )
    expect(problems).toEqual([])
    expect(records[0]?.job).not.toHaveProperty('notes')
  })

  it('whose rows all point at one page is refused before they fill the memory', async () => {
    const long = `INSERT INTO tracked_jobs VALUES ('a', 'Nurse', 'Acme', '${'x'.repeat(1_000_000)}');`
    await expect(readMade(TABLE + long, withOneCellThousandTimes)).rejects.toThrow(
      'The database file is damaged',
    )
  })

  it('with values of another kind costs those rows only', async () => {
    const { records, problems } = await readMade(
      `${TABLE}${ROW}INSERT INTO tracked_jobs VALUES (x'00ff', x'00', 1e400, zeroblob(9)), (NULL, NULL, NULL, NULL);`,
    )
    expect(records).toHaveLength(1)
    expect(problems.map(({ row }) => row)).toEqual([1, 3])
  })

  it('with a hundred thousand changes of one job is read in time; more jobs than that are refused', async () => {
    const series =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100001)'
    const from = performance.now()
    const { records, problems } = await readMade(
      `${TABLE}${ROW}CREATE TABLE job_audit_log (id, job_id, action, previous_value, new_value, timestamp);
       ${series} INSERT INTO job_audit_log SELECT i, 'a', 'updated', '{}', '{}', '2026-01-01T00:00:00.000Z' FROM n;`,
    )
    expect(performance.now() - from).toBeLessThan(10_000)
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ row: 1, field: '' }])
    await expect(
      readMade(`${TABLE}${series} INSERT INTO tracked_jobs SELECT i, 'a', 'b', '' FROM n;`),
    ).rejects.toThrow(TOO_MANY)
  })
})

/** The last leaf page with one cell gets a list of a thousand that are all the same cell. */
function withOneCellThousandTimes(bytes: Uint8Array): Uint8Array {
  const PAGE = 4_096
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let page = PAGE; page < bytes.length; page += PAGE) {
    // 13 is a leaf of a table; the format is that of sqlite.org/fileformat2.html#b_tree_pages.
    if (view.getUint8(page) !== 13 || view.getUint16(page + 3) !== 1) continue
    const cell = view.getUint16(page + 8)
    const most = Math.floor((cell - 8) / 2)
    view.setUint16(page + 3, most)
    for (let at = 0; at < most; at += 1) view.setUint16(page + 8 + at * 2, cell)
    return bytes
  }
  throw new Error('The database has no such page')
}

describe('a zip made to do harm', () => {
  const csv = new TextEncoder().encode('Name\nPython\n')
  const skills = (zip: Uint8Array) =>
    profileFromLinkedInZip(zip, () => [], new Date('2026-03-02T00:00:00Z')).profile.skills

  it('unpacks one file of each name, however many entries there are', () => {
    const other = new TextEncoder().encode('Name\nGo\n')
    const many = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, n) => [`${n}/Skills.csv`, other]),
    )
    expect(skills(zipSync({ 'export/Skills.csv': csv, ...many }))).toEqual(['Python'])
  })

  it('is refused for its size, and held to the size it says where that is a lie', () => {
    const zip = zipSync({ 'Skills.csv': new Uint8Array(50_000_000) })
    expect(() => skills(zip)).toThrow('This file is not a LinkedIn data export')
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
    // The size unpacked stands 24 bytes into the entry of the directory (APPNOTE 4.3.12), which begins PK 1 2.
    for (let at = 0; at < zip.length - 4; at += 1) {
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 100, true)
    }
    expect(skills(zip)).toEqual([])
  })
})
