/** Where the truth is kept: chrome.storage.local, or memory in tests. Values are JSON. */
export interface KeyValue {
  /** The stored values of these keys; a key that is not stored is absent. `null` reads everything. */
  get(keys: string | readonly string[] | null): Promise<Record<string, unknown>>
  /** Stores all items or, when it rejects, none. */
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  /** All keys without their values (`storage.local.getKeys`), where it exists. */
  keys?(): Promise<string[]>
}

/** A copy of the database file as it stood when a generation of the snapshot was taken. */
export interface Image {
  /** The generation of the snapshot that this image equals. */
  readonly generation: string
  /** The database file. A Blob, so that writing and reading it need not hold up the worker. */
  readonly bytes: Blob
}

/**
 * A disposable copy that makes opening fast (IndexedDB). It may be wrong, missing or old: the store
 * checks every byte of it against the snapshot's own checksums before it uses it.
 */
export interface ImageCache {
  read(): Promise<Image | undefined>
  write(image: Image): Promise<void>
  clear(): Promise<void>
}

export interface Clock {
  now(): Date
}

export interface Ids {
  /** A new UUID. */
  next(): string
}
