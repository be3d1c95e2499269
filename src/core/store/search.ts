import type { Database } from './database.ts'
import { SEARCHED } from './migrations/0003-search.ts'

/** Up to this many matches are ranked one by one; of more, those in the title and company come first. */
export const RANKED = 500

/** How much a word counts by where it stands, in the order of the search index's columns. */
const WEIGHTS = [
  10, // job_title
  6, // company_name
  3, // location
  1, // description
  2, // notes
  4, // matched_skills
  3, // missing_skills
]

/**
 * The search index's query for what the user typed: all words must occur, the last one may be only
 * begun, and "words in quotes" must stand together. Everything is quoted, so that no word of the
 * query language has a meaning.
 * @returns undefined when nothing was typed, null when nothing that was typed can be found
 */
export function matchQuery(typed: string): string | null | undefined {
  if (typed.replaceAll('"', ' ').trim() === '') return undefined
  const parts: string[] = []
  for (const [place, text] of typed.split('"').entries()) {
    const words = wordsOf(text)
    if (words.length === 0) continue
    if (place % 2 === 1) parts.push(`"${words.join(' ')}"`)
    else parts.push(...words.map((word) => `"${word}"`))
  }
  const lastPart = typed.slice(typed.lastIndexOf('"') + 1)
  const inQuotes = typed.split('"').length % 2 === 0
  const last = parts.at(-1)
  if (last === undefined) return null
  // One letter begins too many words to be of use, and may be the name of a language.
  const isBegun = (inQuotes || /[\p{L}\p{N}\p{M}]$/u.test(lastPart)) && last.length > 3
  if (isBegun) parts[parts.length - 1] = `${last.slice(0, -1)}*"`
  return parts.join(' ')
}

/** Runs of what the index takes for a word: letters and digits, with the marks on them. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

const LEARN = `INSERT INTO job_search (docid, ${SEARCHED})
  SELECT rowid, ${SEARCHED} FROM tracked_jobs WHERE rowid IN (SELECT job FROM job_search_queue)`

/** Lets the search index learn what the transaction has changed; its last step. */
export function learnChanges(db: Database): void {
  if (db.get('SELECT 1 FROM job_search_queue LIMIT 1') === undefined) return
  db.run(LEARN)
  db.run('DELETE FROM job_search_queue')
}

export function countMatches(db: Database, query: string): number {
  return Number(
    db.get('SELECT count(*) AS found FROM job_search WHERE job_search MATCH ?', [query])?.found,
  )
}

/** A condition on rows of tracked_jobs, with the values of its parameters. */
export interface Condition {
  readonly sql: string
  readonly params: readonly (string | number)[]
}

/**
 * One page of the rows that match, best first; equal ones newest first.
 * @param total how many rows match in all, under the condition
 * @param condition narrows the rows; undefined when every job may be found
 */
export function rankedRows(
  db: Database,
  query: string,
  total: number,
  condition: Condition | undefined,
  limit: number,
  offset: number,
): number[] {
  const narrow = condition
    ? ` AND docid IN (SELECT rowid FROM tracked_jobs INDEXED BY tracked_jobs_by_state WHERE ${condition.sql})`
    : ''
  const params = condition?.params ?? []
  if (total <= RANKED) {
    const rows = db.all(
      `SELECT docid, matchinfo(job_search, 'pcnalx') AS info FROM job_search WHERE job_search MATCH ?${narrow}`,
      [query, ...params],
    )
    return rows
      .map((row) => ({ rowid: Number(row.docid), score: relevance(numbersOf(row.info)) }))
      .sort((a, b) => b.score - a.score || b.rowid - a.rowid)
      .slice(offset, offset + limit)
      .map(({ rowid }) => rowid)
  }
  return tieredRows(db, query, narrow, params, offset + limit).slice(offset, offset + limit)
}

/**
 * Matches in the title first, then in the company, then elsewhere. Each tier asks the index once: for
 * a beginning of two letters that alone takes most of the time there is.
 * @param most rows wanted from the first on
 */
function tieredRows(
  db: Database,
  query: string,
  narrow: string,
  params: readonly (string | number)[],
  most: number,
): number[] {
  const rows = new Set<number>()
  for (const column of ['job_title', 'company_name', 'job_search']) {
    // In one text: a row for each of some thousands takes longer than to find them.
    const found = db.get(
      `SELECT group_concat(docid) AS rows FROM (
         SELECT docid FROM job_search WHERE ${column} MATCH ?${narrow} ORDER BY docid DESC LIMIT ?)`,
      [query, ...params, most],
    )?.rows
    // A tier's own first rows may have come before, but never so many that the wanted ones are missed.
    for (const rowid of found ? String(found).split(',') : []) rows.add(Number(rowid))
    if (rows.size >= most) break
  }
  return [...rows]
}

// BM25 as in Robertson & Zaragoza, "The Probabilistic Relevance Framework" (2009), with a weight by column.
const K1 = 1.2
const B = 0.75

/** The relevance of one row, from matchinfo's `pcnalx`. */
function relevance(numbers: Uint32Array): number {
  const [phrases = 0, columns = 0, rows = 0] = numbers
  const average = 3
  const length = average + columns
  const hits = length + columns
  let score = 0
  for (let phrase = 0; phrase < phrases; phrase += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = hits + 3 * (phrase * columns + column)
      const frequency = numbers[at] ?? 0
      if (frequency === 0) continue
      const rowsWithHit = numbers[at + 2] ?? 0
      const idf = Math.log(1 + (rows - rowsWithHit + 0.5) / (rowsWithHit + 0.5))
      const usual = Math.max(1, numbers[average + column] ?? 1)
      const norm = 1 - B + (B * (numbers[length + column] ?? usual)) / usual
      score += ((WEIGHTS[column] ?? 1) * idf * (frequency * (K1 + 1))) / (frequency + K1 * norm)
    }
  }
  return score
}

/** What matchinfo answers: a blob of numbers, in the byte order of WebAssembly and of every machine here. */
function numbersOf(info: unknown): Uint32Array {
  const { buffer, byteOffset, byteLength } = info as Uint8Array // matchinfo answers nothing else
  return new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
}
