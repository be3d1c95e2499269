import type { Twin } from '../domain/sighting.ts'
import type { Database, Row } from '../store/database.ts'
import { isNear } from './signature.ts'

/** LinkedIn's numbers; two keys made of a card's texts may be the same posting read in two ways. */
const NUMBER = /^\d+$/
/** More rows than any posting has twins: a text of a whole agency must not slow the page. */
const MOST_ROWS = 60

const COLUMNS = 'key, title, company, signature, first_seen, last_seen, times'
const QUARTERS = [1, 5, 9, 13]

/** Other numbers of the same posting, the first seen first, and what they were found by. */
export function twinsOf(
  db: Database,
  row: Row,
): { readonly by: 'text' | 'face'; readonly twins: readonly Twin[] } | undefined {
  const key = String(row.key)
  if (!NUMBER.test(key)) return undefined
  const { signature } = row
  const byText = typeof signature === 'string' ? withText(db, signature) : []
  const byFace = withFace(db, String(row.face)).filter(
    (one) => one.signature === null || signature === null,
  )
  const others = new Map([...byFace, ...byText].map((one) => [String(one.key), one]))
  others.delete(key)
  const twins = [...others.values()]
    .filter((one) => NUMBER.test(String(one.key)))
    .map(twinOf)
    .toSorted((one, other) => (one.first_seen < other.first_seen ? -1 : 1))
  if (twins.length === 0) return undefined
  return { by: byText.some((one) => one.key !== key) ? 'text' : 'face', twins }
}

function withText(db: Database, signature: string): Row[] {
  const rows = QUARTERS.flatMap((from) =>
    db.all(
      `SELECT ${COLUMNS} FROM sightings WHERE signature IS NOT NULL AND substr(signature, ${from}, 4) = ? LIMIT ${MOST_ROWS}`,
      [signature.slice(from - 1, from + 3)],
    ),
  )
  return rows.filter((row) => isNear(String(row.signature), signature))
}

function withFace(db: Database, face: string): Row[] {
  return db.all(`SELECT ${COLUMNS} FROM sightings WHERE face = ? LIMIT ${MOST_ROWS}`, [face])
}

function twinOf(row: Row): Twin {
  return {
    key: String(row.key),
    title: String(row.title),
    company: String(row.company),
    first_seen: new Date(Number(row.first_seen)).toISOString(),
    last_seen: new Date(Number(row.last_seen)).toISOString(),
    times: Number(row.times),
  }
}
