/** What the extension keeps in the browser's storage, in the order it is told in. */
export const STORED_PARTS = [
  'jobs',
  'backups',
  'damaged',
  'profiles',
  'settings',
  'model',
  'reminders',
  'other',
] as const
export type StoredPart = (typeof STORED_PARTS)[number]

/** The first that a key begins with says what it is for. */
const PREFIXES: readonly (readonly [string, StoredPart])[] = [
  ['store/backup', 'backups'],
  ['store/unreadable/', 'damaged'],
  ['store/', 'jobs'],
  ['profiles', 'profiles'],
  ['page-settings', 'settings'],
  ['language', 'settings'],
  ['llm/', 'model'],
  ['reminder', 'reminders'],
]

/** What a key of the browser's storage holds. */
export function storedPart(key: string): StoredPart {
  return PREFIXES.find(([prefix]) => key.startsWith(prefix))?.[1] ?? 'other'
}

/** The keys by what they hold; parts that hold nothing are absent. */
export function groupStored(keys: readonly string[]): ReadonlyMap<StoredPart, readonly string[]> {
  const groups = Map.groupBy(keys, storedPart)
  return new Map(
    STORED_PARTS.flatMap((part) => {
      const held = groups.get(part)
      return held ? [[part, held] as const] : []
    }),
  )
}
