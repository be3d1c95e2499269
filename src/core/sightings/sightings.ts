import type { Seen, Sighting, Twin } from '../domain/sighting.ts'
import type { Database, Row } from '../store/database.ts'
import { twinsOf } from './twins.ts'

const MINUTE_MS = 60_000
/** A posting seen again within this long is still being looked at. */
const SAME_VISIT_MS = 30 * MINUTE_MS
/** What nobody has seen for this long is forgotten. */
const KEPT_MS = 180 * 24 * 60 * MINUTE_MS
const MOST_SEARCHES = 10

/**
 * Writes down what a page shows, forgets what is old, and tells what is known of each.
 * @param search what the user was looking for; '' where the page is no search
 */
export function noteSightings(
  db: Database,
  seen: readonly Seen[],
  search: string,
  now: Date,
): Sighting[] {
  const at = now.getTime()
  db.run('DELETE FROM sightings WHERE last_seen < ?', [at - KEPT_MS])
  for (const one of seen) noteOne(db, one, search, at)
  return seen.flatMap(({ key }) => sightingOf(db, key)?.sighting ?? [])
}

/** What is known of one posting, with the searches that showed it and its other numbers. */
export function sightingOf(
  db: Database,
  key: string,
): { sighting: Sighting; searches: string[]; twins: readonly Twin[] } | undefined {
  const row = db.get('SELECT * FROM sightings WHERE key = ?', [key])
  if (row === undefined) return undefined
  const found = twinsOf(db, row)
  const first_seen = new Date(Number(row.first_seen)).toISOString()
  const twins = found?.twins ?? []
  const sighting: Sighting = {
    key,
    first_seen,
    last_seen: new Date(Number(row.last_seen)).toISOString(),
    times: Number(row.times),
    ids: twins.length + 1,
    nth: 1 + twins.filter((twin) => twin.first_seen < first_seen).length,
    ...(found ? { alike_by: found.by } : {}),
  }
  return { sighting, searches: searchesOf(row), twins }
}

/** Forgets every sighting. */
export function forgetSightings(db: Database): void {
  db.run('DELETE FROM sightings')
}

function noteOne(db: Database, seen: Seen, search: string, at: number): void {
  const { key, title, company, signature } = seen
  const face = faceOf(seen)
  const known = db.get('SELECT * FROM sightings WHERE key = ?', [key])
  if (known === undefined) {
    db.run(
      `INSERT INTO sightings(key, title, company, face, signature, first_seen, last_seen, times, searches)
       VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)`,
      [
        key,
        title,
        company,
        face,
        signature ?? null,
        at,
        at,
        JSON.stringify(search ? [search] : []),
      ],
    )
    return
  }
  const searches = searchesOf(known)
  const isNewSearch = search !== '' && !searches.includes(search)
  const isNewText = signature !== undefined && signature !== known.signature
  const away = at - Number(known.last_seen)
  if (away < MINUTE_MS && !isNewSearch && !isNewText) return
  db.run(
    `UPDATE sightings SET title = ?, company = ?, face = ?, signature = ?, last_seen = ?, times = times + ?, searches = ?
     WHERE key = ?`,
    [
      title,
      company,
      face,
      signature ?? known.signature ?? null,
      Math.max(at, Number(known.last_seen)),
      away >= SAME_VISIT_MS ? 1 : 0,
      JSON.stringify(isNewSearch ? [...searches, search].slice(-MOST_SEARCHES) : searches),
      key,
    ],
  )
}

/** Title, company and place without case, accents and punctuation. */
function faceOf({ title, company, location }: Seen): string {
  return [title, company, location ?? '']
    .map((text) =>
      text
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|')
}

function searchesOf(row: Row): string[] {
  const list: unknown = JSON.parse(String(row.searches))
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}
