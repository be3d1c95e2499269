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
      `SELECT docid, hex(matchinfo(job_search, 'pcnalx')) AS info FROM job_search WHERE job_search MATCH ?${narrow}`,
      [query, ...params],
    )
    return rows
      .map((row) => ({ rowid: Number(row.docid), score: relevance(String(row.info)) }))
      .sort((a, b) => b.score - a.score || b.rowid - a.rowid)
      .slice(offset, offset + limit)
      .map(({ rowid }) => rowid)
  }
  return tieredRows(db, query, narrow, params, limit, offset)
}

/** Matches in the title first, then in the company, then elsewhere. */
function tieredRows(
  db: Database,
  query: string,
  narrow: string,
  params: readonly (string | number)[],
  limit: number,
  offset: number,
): number[] {
  const title = 'SELECT docid FROM job_search WHERE job_title MATCH ?'
  const company = 'SELECT docid FROM job_search WHERE company_name MATCH ?'
  const tiers = [
    { sql: `${title}${narrow}`, params: [query, ...params] },
    { sql: `${company}${narrow} AND docid NOT IN (${title})`, params: [query, ...params, query] },
    {
      sql: `SELECT docid FROM job_search WHERE job_search MATCH ?${narrow} AND docid NOT IN (${title}) AND docid NOT IN (${company})`,
      params: [query, ...params, query, query],
    },
  ]
  const rows: number[] = []
  let skip = offset
  for (const [place, tier] of tiers.entries()) {
    const wanted = limit - rows.length
    if (wanted === 0) break
    const found = db
      .all(`${tier.sql} ORDER BY docid DESC LIMIT ? OFFSET ?`, [...tier.params, wanted, skip])
      .map((row) => Number(row.docid))
    rows.push(...found)
    if (found.length > 0) skip = 0
    else if (place < tiers.length - 1) {
      const inTier = db.get(`SELECT count(*) AS found FROM (${tier.sql})`, tier.params)
      skip -= Number(inTier?.found)
    }
  }
  return rows
}

// BM25 as in Robertson & Zaragoza, "The Probabilistic Relevance Framework" (2009), with a weight by column.
const K1 = 1.2
const B = 0.75

/** The relevance of one row, from matchinfo's `pcnalx` in hexadecimal. */
function relevance(info: string): number {
  const numbers = Array.from({ length: info.length / 8 }, (_, index) =>
    littleEndian(info, index * 8),
  )
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

function littleEndian(hex: string, at: number): number {
  let value = 0
  for (let byte = 3; byte >= 0; byte -= 1) {
    value = value * 256 + Number.parseInt(hex.slice(at + byte * 2, at + byte * 2 + 2), 16)
  }
  return value
}
