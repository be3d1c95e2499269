import { describe, expect, it } from 'vitest'
import { forReading, MOST_CHARACTERS, MOST_ROWS, runQuery } from '#core/sql/query.ts'
import { readSchema } from '#core/sql/schema.ts'
import { Connection } from '#core/store/database.ts'
import { migrate } from '#core/store/migrate.ts'
import { loadSql } from '#tests/support/sql.ts'

const sql = await loadSql()

/** A copy of a board with two jobs, as the page's worker opens it. */
function copy() {
  const board = new Connection(new sql.Database())
  migrate(board)
  for (const id of ['a', 'b']) {
    board.run(
      `INSERT INTO tracked_jobs (id, job_title, company_name, match_percentage, ranking_level, status, source, created_at, updated_at)
       VALUES (?, ?, 'Stove', 50, 'medium', 'new', 'manual', '2026-03-01', '2026-03-01')`,
      [id, `Cook ${id}`],
    )
  }
  const bytes = board.raw.export()
  board.close()
  const database = new sql.Database(bytes)
  forReading(database, bytes.length)
  return database
}

const whole = (database: ReturnType<typeof copy>) =>
  runQuery(database, 'SELECT id, job_title FROM tracked_jobs ORDER BY id').rows

describe('a query that reads', () => {
  it.each([
    'SELECT job_title FROM tracked_jobs ORDER BY id',
    '  -- first\n/* then */ ;WITH t AS (SELECT job_title FROM tracked_jobs) SELECT job_title FROM t ORDER BY 1;  -- end',
  ])('is answered: %s', (query) => {
    expect(runQuery(copy(), query)).toEqual({
      columns: ['job_title'],
      rows: [['Cook a'], ['Cook b']],
      isCut: false,
    })
  })

  it.each([
    'EXPLAIN QUERY PLAN SELECT * FROM tracked_jobs',
    'PRAGMA table_info(tracked_jobs)',
    "pragma main.index_list('tracked_jobs');",
    'VALUES (1), (2)',
  ])('may ask about the database too: %s', (query) => {
    expect(runQuery(copy(), query).rows.length).toBeGreaterThan(0)
  })

  it('rounds no whole number, and shows a blob as SQLite writes it', () => {
    const { rows } = runQuery(
      copy(),
      "SELECT 9007199254740993, -9223372036854775808, 12, 1.5, x'00ff', NULL, 'a' || char(10)",
    )
    expect(rows).toEqual([
      ['9007199254740993', '-9223372036854775808', 12, 1.5, "x'00ff'", null, 'a\n'],
    ])
  })

  it('keeps the names of its columns when there are no rows', () => {
    expect(runQuery(copy(), 'SELECT id AS one FROM tracked_jobs WHERE 0')).toEqual({
      columns: ['one'],
      rows: [],
      isCut: false,
    })
  })
})

describe('anything else', () => {
  it.each([
    'DROP TABLE tracked_jobs',
    'DELETE FROM tracked_jobs',
    "UPDATE tracked_jobs SET notes = 'x'",
    "INSERT INTO tracked_jobs (id) VALUES ('c')",
    "ATTACH 'other' AS other",
    'VACUUM',
    'BEGIN',
    'CREATE TABLE t (a)',
    'PRAGMA query_only=OFF',
    'PRAGMA query_only(0)',
    'PRAGMA writable_schema(1)',
    'PRAGMA user_version = 3',
    'REINDEX',
    '-- SELECT\nDROP TABLE tracked_jobs',
  ])('is refused: %s', (query) => {
    const database = copy()
    expect(() => runQuery(database, query)).toThrow('Only queries that read can be run here')
    expect(whole(database)).toHaveLength(2)
  })

  it.each([
    'WITH t AS (SELECT 1) DELETE FROM tracked_jobs',
    "WITH t AS (SELECT 1) UPDATE tracked_jobs SET notes = 'x'",
    "WITH t AS (SELECT 1) INSERT INTO tracked_jobs (id) SELECT 'c' FROM t",
  ])('that begins like a query is refused by SQLite: %s', (query) => {
    const database = copy()
    expect(() => runQuery(database, query)).toThrow(/readonly/)
    expect(whole(database)).toHaveLength(2)
  })

  it.each([
    'SELECT 1; SELECT 2',
    'SELECT 1; DROP TABLE tracked_jobs',
    "SELECT ';'; ATTACH 'x' AS y",
  ])('after a first statement is refused: %s', (query) => {
    const database = copy()
    expect(() => runQuery(database, query)).toThrow('Only one query can be run at a time')
    expect(whole(database)).toHaveLength(2)
  })

  it.each(['', '   ', '-- nothing', ';;'])('that says nothing is told: "%s"', (query) => {
    expect(() => runQuery(copy(), query)).toThrow('Write a query first')
  })

  it('is answered in the words of SQLite', () => {
    expect(() => runQuery(copy(), 'SELECT * FROM job')).toThrow('no such table: job')
    expect(() => runQuery(copy(), 'SELECT FROM')).toThrow(/syntax error/)
    expect(() => runQuery(copy(), "SELECT load_extension('x')")).toThrow(/no such function/)
  })
})

describe('an answer', () => {
  it('has at most so many rows', () => {
    const endless =
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'
    const { rows, isCut } = runQuery(copy(), endless)
    expect(rows).toHaveLength(MOST_ROWS)
    expect(isCut).toBe(true)
  })

  it('has at most so many characters', () => {
    const { rows, isCut } = runQuery(
      copy(),
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT hex(zeroblob(500000)) FROM n',
    )
    expect(isCut).toBe(true)
    expect(rows.length * 1_000_000).toBeLessThanOrEqual(MOST_CHARACTERS + 1_000_000)
    expect(rows.length).toBeGreaterThan(7)
  })

  it('that asks for more memory than there is to give is refused, and the next is answered', () => {
    const database = copy()
    expect(() => runQuery(database, 'SELECT hex(zeroblob(400000000))')).toThrow(/memory|too big/)
    expect(whole(database)).toHaveLength(2)
  })
})

it('the schema names the tables with their columns, the jobs first', () => {
  const schema = readSchema(copy())
  expect(schema[0]?.name).toBe('tracked_jobs')
  expect(schema[0]?.columns).toContainEqual({ name: 'job_title', type: 'TEXT' })
  expect(schema.map(({ name }) => name)).toContain('job_audit_log')
})
