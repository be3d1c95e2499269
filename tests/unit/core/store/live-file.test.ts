import { describe, expect, it } from 'vitest'
import { Connection } from '#core/store/database.ts'
import { CHUNK, LiveFile, PAGE, PAGES_IN_CHUNK } from '#core/store/live-file.ts'
import { SnapshotDamaged, withPages } from '#core/store/paging.ts'
import { sequence, words } from '#tests/support/jobs.ts'
import { loadSql } from '#tests/support/sql.ts'

/** A database of some 40 chunks, with a search index, which reads its tables in odd ways. */
async function bigDatabase(): Promise<Uint8Array> {
  const random = sequence(3)
  const connection = new Connection(new (await loadSql()).Database())
  connection.script(
    'CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT); CREATE INDEX by_text ON notes(text);' +
      'CREATE VIRTUAL TABLE found USING fts4(content="notes", text)',
  )
  connection.begin()
  for (let id = 1; id <= 400; id += 1) {
    connection.run('INSERT INTO notes VALUES (?, ?)', [id, words(random, 150)])
  }
  connection.run("INSERT INTO found(found) VALUES ('rebuild')")
  connection.commit()
  const bytes = connection.raw.export()
  connection.close()
  return bytes
}

async function paged(bytes: Uint8Array) {
  const file = new LiveFile(await loadSql(), bytes.length, [], bytes.subarray(0, CHUNK))
  const loaded: number[] = []
  const load = async (indexes: readonly number[]) => {
    for (const index of indexes) {
      loaded.push(index)
      file.supply(index, bytes.subarray(index * CHUNK, (index + 1) * CHUNK))
    }
    return []
  }
  const connection = await withPages(file, load, () => new Connection(file.database))
  return { file, connection, load, loaded }
}

describe('a file that is brought in as it is read', () => {
  it('answers as the whole file does, from a part of it', async () => {
    const bytes = await bigDatabase()
    const whole = new Connection(new (await loadSql()).Database(bytes))
    const { file, connection, load, loaded } = await paged(bytes)
    const queries = [
      'SELECT * FROM notes WHERE id = 377',
      "SELECT docid FROM found WHERE found MATCH 'python kafka'",
      'SELECT count(*) FROM notes',
      "SELECT text FROM notes WHERE text > 'team' ORDER BY text LIMIT 3",
    ]
    const [first = ''] = queries
    expect(await withPages(file, load, () => connection.all(first))).toEqual(whole.all(first))
    expect(loaded.length).toBeLessThan(file.chunks / 4)
    for (const query of queries) {
      expect(await withPages(file, load, () => connection.all(query))).toEqual(whole.all(query))
    }
    const all = 'SELECT * FROM notes'
    expect(await withPages(file, load, () => connection.all(all))).toEqual(whole.all(all))
    expect(connection.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
  })

  it('is changed as the whole file would be', async () => {
    const bytes = await bigDatabase()
    const whole = new Connection(new (await loadSql()).Database(bytes))
    const { file, connection, load } = await paged(bytes)
    const random = sequence(8)
    for (let round = 0; round < 80; round += 1) {
      const id = 1 + Math.floor(random() * 400)
      const text = words(random, 1 + Math.floor(random() * 200))
      const change = (db: Connection) => {
        db.begin()
        try {
          db.run('DELETE FROM found WHERE docid = ?', [id])
          if (round % 7 === 0) db.run('DELETE FROM notes WHERE id = ?', [id])
          else db.run('INSERT OR REPLACE INTO notes VALUES (?, ?)', [id, text])
          if (round % 7 !== 0) db.run('INSERT INTO found(docid, text) VALUES (?, ?)', [id, text])
          if (file.wanted.size > 0) throw new Error('void')
        } catch (error) {
          db.rollback()
          throw error
        }
        db.commit()
      }
      change(whole)
      await withPages(file, load, () => change(connection))
    }
    const all = 'SELECT * FROM notes'
    expect(await withPages(file, load, () => connection.all(all))).toEqual(whole.all(all))
    expect(await withPages(file, load, () => connection.get('PRAGMA integrity_check'))).toEqual({
      integrity_check: 'ok',
    })
    connection.run("INSERT INTO found(found) VALUES ('integrity-check')")
  })

  it('says which chunk it cannot go on without', async () => {
    const bytes = await bigDatabase()
    const { file, connection } = await paged(bytes)
    const lose = async (indexes: readonly number[]) => indexes
    await expect(
      withPages(file, lose, () => connection.all('SELECT * FROM notes')),
    ).rejects.toBeInstanceOf(SnapshotDamaged)
  })
})

describe('a frozen file', () => {
  it('keeps the moment while the database goes on, and shows what changed', async () => {
    const bytes = await bigDatabase()
    const sql = await loadSql()
    const file = new LiveFile(sql, bytes.length, [], bytes)
    const connection = new Connection(file.database)
    const frozen = file.freeze()
    expect(frozen.size).toBe(bytes.length)
    for (let id = 1; id <= 400; id += 3)
      connection.run('UPDATE notes SET text = ? WHERE id = ?', ['new', id])
    const copy = new Uint8Array(frozen.size)
    for (let index = 0; index < frozen.hashes.length; index += 1) {
      copy.set(frozen.read(index) ?? [], index * CHUNK)
      frozen.finish(index, `name ${index}`)
    }
    frozen.release()
    const then = new Connection(new sql.Database(copy))
    const before = new Connection(new sql.Database(bytes))
    expect(then.all('SELECT * FROM notes')).toEqual(before.all('SELECT * FROM notes'))
    const next = file.freeze()
    const changed = next.hashes.filter((name) => name === undefined).length
    expect(changed).toBeGreaterThan(0)
    next.hashes.forEach((name, index) => {
      if (name !== undefined) expect(name).toBe(`name ${index}`)
    })
    next.release()
  })

  it('has no page past its end, where the last chunk is only partly filled', async () => {
    const sql = await loadSql()
    const draft = new sql.Database()
    draft.run('CREATE TABLE t (a)')
    const bytes = draft.export()
    const frozen = new LiveFile(sql, bytes.length, [], bytes).freeze()
    const pages = frozen.size / PAGE
    expect(pages % PAGES_IN_CHUNK).not.toBe(0)
    expect(frozen.page(pages - 1)).toHaveLength(PAGE)
    for (let page = pages; page < PAGES_IN_CHUNK; page += 1) {
      expect(frozen.page(page)).toBeUndefined()
    }
  })

  it('is the file itself, whatever version of the engine is installed', async () => {
    const sql = await loadSql()
    const draft = new sql.Database()
    draft.run('CREATE TABLE t (a)')
    const bytes = draft.export()
    const file = new LiveFile(sql, bytes.length, [], bytes)
    const connection = new Connection(file.database)
    connection.run('PRAGMA application_id = 1245665634')
    const page = file.freeze().read(0)
    expect(page?.slice(68, 72)).toEqual(new Uint8Array([0x4a, 0x3f, 0x59, 0x62]))
    for (let round = 0; round < 40; round += 1) {
      connection.run('INSERT INTO t VALUES (zeroblob(1000000))')
    }
    const grown = file.freeze()
    expect(grown.size).toBeGreaterThan(40_000_000)
    const exported = connection.raw.export()
    for (const index of [1, 100, grown.hashes.length - 1]) {
      const from = index * CHUNK
      expect(grown.read(index)).toEqual(exported.slice(from, from + CHUNK))
    }
  })
})
