const KEY = 'sql-history'
const KEPT = 30
/** Longer ones are not worth a list. */
const LONGEST = 5_000

/** The user's own queries, the newest first; they stay in this browser. */
export function readHistory(storage: Storage): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string') : []
  } catch {
    return [] // somebody else wrote there
  }
}

/** Puts a query first; one that is there already moves. @returns the new list */
export function remember(storage: Storage, sql: string): readonly string[] {
  const query = sql.trim()
  if (query === '' || query.length > LONGEST) return readHistory(storage)
  const queries = [query, ...readHistory(storage).filter((other) => other !== query)].slice(0, KEPT)
  storage.setItem(KEY, JSON.stringify(queries))
  return queries
}

export function forgetHistory(storage: Storage): void {
  storage.removeItem(KEY)
}
