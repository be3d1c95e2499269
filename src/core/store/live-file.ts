import type { SqlJsDatabase, SqlJsStatic } from './database.ts'

/** Bytes of the database file that are checked, deflated and stored as one. */
export const CHUNK = 32 * 1024
/** SQLite's page; migrations never change it. */
export const PAGE = 4096
export const PAGES_IN_CHUNK = CHUNK / PAGE

/** The file grows by so much at once; until they are written, the bytes are address space only. */
const GROWTH = 16 * 1024 * 1024
/** Largest file, in bytes. */
const MOST = 2 ** 31 - CHUNK

/** Pages remembered as those that this life of the worker needed first. */
const MOST_FIRST = 256

/** The file as it stood at one moment, while the database goes on. */
export interface FrozenFile {
  /** In bytes. */
  readonly size: number
  /** Chunk checksums; undefined where the file changed since they were last taken. */
  readonly hashes: readonly (string | undefined)[]
  /** A copy of one chunk as it was; undefined when only storage still has it. */
  read(index: number): Uint8Array<ArrayBuffer> | undefined
  /** One page as it was, not copied; undefined when it is not at hand. */
  page(page: number): Uint8Array<ArrayBuffer> | undefined
  /** Ends the interest in one chunk, whose checksum is now known. */
  finish(index: number, sha256: string): void
  release(): void
}

/**
 * The bytes of the open database file, seen from outside the engine.
 *
 * sql.js keeps its file in an array that it asks the given data to make (`slice`), reads pages from
 * it (`subarray`) and writes pages to it (`set`). Handing it an array of our own makes three things
 * possible: a page is brought in when it is first read, so that opening does not depend on the size
 * of the database; a commit shows which chunks it changed; and a checkpoint reads the file piece by
 * piece while writes go on, where `export()` would hold them up for all of it.
 * docs/decisions/journal-and-snapshot.md has the numbers.
 */
export class LiveFile {
  readonly database: SqlJsDatabase
  /** Chunks that a statement asked for and did not find; what it answered is void. */
  readonly wanted = new Set<number>()
  /** The pages that were read first. */
  readonly firstRead = new Set<number>()
  readonly #buffer: ArrayBuffer
  readonly #bytes: Uint8Array<ArrayBuffer>
  /** By chunk; undefined when it changed since it was last stored. */
  readonly #hashes: (string | undefined)[]
  /** By page of the file as it was opened: 1 when its bytes are here. */
  readonly #resident: Uint8Array
  #beforeTouch: ((index: number) => void) | undefined

  /**
   * Opens a database whose bytes are supplied as they are needed.
   * @param size of the file, in bytes
   * @param hashes the checksums of the file's chunks, as far as they are known
   * @param first the first chunk, which opening itself reads
   */
  constructor(
    sql: SqlJsStatic,
    size: number,
    hashes: readonly (string | undefined)[],
    first: Uint8Array,
  ) {
    this.#buffer = new ArrayBuffer(size + GROWTH, { maxByteLength: MOST })
    this.#hashes = [...hashes]
    this.#resident = new Uint8Array(size / PAGE)
    const bytes = new Uint8Array(this.#buffer)
    this.#bytes = bytes
    this.supply(0, first)
    const write = bytes.set.bind(bytes)
    const view = bytes.subarray.bind(bytes)
    Object.defineProperty(bytes, 'set', {
      value: (source: Uint8Array, offset = 0) => {
        this.#makeRoom(offset + source.length)
        this.#touch(offset, source.length)
        write(source, offset)
      },
    })
    // So that sql.js never moves the file to a larger array, which we would not see.
    Object.defineProperty(bytes, 'length', { value: MOST })
    Object.defineProperty(bytes, 'subarray', {
      value: (begin: number, end: number) => {
        this.#require(begin, end)
        return view(begin, end)
      },
    })
    const handed = new Uint8Array(this.#buffer, 0, size)
    Object.defineProperty(handed, 'slice', { value: () => bytes })
    this.database = new sql.Database(handed)
  }

  /** In bytes, as the file's own header says. */
  get size(): number {
    return new DataView(this.#buffer).getUint32(28) * PAGE
  }

  /** How many chunks the file has. */
  get chunks(): number {
    return Math.ceil(this.size / CHUNK)
  }

  /** Brings in a chunk as it was stored; pages that were written since stay as they are. */
  supply(index: number, chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; at += PAGE) {
      this.supplyPage(index * PAGES_IN_CHUNK + at / PAGE, chunk.subarray(at, at + PAGE))
    }
    this.wanted.delete(index)
  }

  supplyPage(page: number, bytes: Uint8Array): void {
    if (this.#resident[page] !== 0) return
    Uint8Array.prototype.set.call(this.#bytes, bytes, page * PAGE)
    this.#resident[page] = 1
  }

  /** True when every page of the chunk is here. */
  has(index: number): boolean {
    const from = index * PAGES_IN_CHUNK
    for (let page = from; page < from + PAGES_IN_CHUNK; page += 1) {
      if (this.#resident[page] === 0) return false
    }
    return true
  }

  /** Chunks that changed and have a page that is still only in storage. */
  incomplete(): number[] {
    const found: number[] = []
    for (let index = 0; index * PAGES_IN_CHUNK < this.#resident.length; index += 1) {
      if (this.#hashes[index] === undefined && !this.has(index)) found.push(index)
    }
    return found
  }

  /**
   * Freezes the file as of the last commit. Call it between transactions and with no changed chunk
   * incomplete; one freeze at a time.
   */
  freeze(): FrozenFile {
    const size = this.size
    const count = Math.ceil(size / CHUNK)
    const hashes = Array.from({ length: count }, (_, index) => this.#hashes[index])
    const before = new Map<number, Uint8Array<ArrayBuffer>>()
    const touched = new Set<number>()
    const done = new Set<number>()
    this.#beforeTouch = (index) => {
      if (touched.has(index)) return
      touched.add(index)
      const needed = index < count && hashes[index] === undefined && !done.has(index)
      if (needed) before.set(index, this.#copy(index, size))
    }
    const isHere = (index: number) => !touched.has(index) && this.has(index)
    return {
      size,
      hashes,
      read: (index) => before.get(index) ?? (isHere(index) ? this.#copy(index, size) : undefined),
      page: (page) => {
        if ((page + 1) * PAGE > size) return undefined
        const index = Math.floor(page / PAGES_IN_CHUNK)
        const at = (page % PAGES_IN_CHUNK) * PAGE
        const kept = before.get(index)
        if (kept) return kept.subarray(at, at + PAGE)
        if (touched.has(index) || this.#resident[page] === 0) return undefined
        return new Uint8Array(this.#buffer, page * PAGE, PAGE)
      },
      finish: (index, sha256) => {
        done.add(index)
        before.delete(index)
        if (!touched.has(index)) this.#hashes[index] = sha256
      },
      release: () => {
        this.#beforeTouch = undefined
      },
    }
  }

  #makeRoom(size: number): void {
    if (size <= this.#buffer.byteLength) return
    if (size > MOST) throw failedSystemCall(ENOSPC)
    this.#buffer.resize(Math.min(size + GROWTH, MOST))
  }

  #touch(offset: number, length: number): void {
    const last = Math.floor((offset + Math.max(length, 1) - 1) / CHUNK)
    for (let index = Math.floor(offset / CHUNK); index <= last; index += 1) {
      this.#beforeTouch?.(index)
      this.#hashes[index] = undefined
    }
    // Whole pages are written, so that what storage has of them no longer matters.
    for (let page = Math.floor(offset / PAGE); page * PAGE < offset + length; page += 1) {
      if (page < this.#resident.length) this.#resident[page] = 1
    }
  }

  #require(begin: number, end: number): void {
    for (let page = Math.floor(begin / PAGE); page * PAGE < end; page += 1) {
      if (this.firstRead.size < MOST_FIRST) this.firstRead.add(page)
      if (this.#resident[page] !== 0) continue
      this.wanted.add(Math.floor(page / PAGES_IN_CHUNK))
      throw failedSystemCall(EINVAL)
    }
  }

  #copy(index: number, size: number): Uint8Array<ArrayBuffer> {
    const from = index * CHUNK
    return new Uint8Array(this.#buffer.slice(from, Math.min(from + CHUNK, size)))
  }
}

// In WASI's numbering. EIO would mean that the disk itself is damaged.
const EINVAL = 28
const ENOSPC = 51

/**
 * What sql.js takes for a failed call of its file system, which SQLite then reports as an I/O error.
 * The field that holds the error's number has another name in each build of sql.js, so that every
 * field but the name answers with it.
 */
function failedSystemCall(error: number): unknown {
  return new Proxy({}, { get: (_, field) => (field === 'name' ? 'ErrnoError' : error) })
}
