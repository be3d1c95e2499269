import type { SqlJsDatabase, SqlJsStatic } from './database.ts'

/** Bytes of the database file that are checked, deflated and stored as one. */
export const CHUNK = 32 * 1024

/** Room for growth that is there before a transaction starts; address space, not memory. */
const HEADROOM = 32 * 1024 * 1024
const MOST = 2 ** 31 - 64 * 1024

/** The file as it stood at one moment, while the database goes on. */
export interface FrozenFile {
  /** In bytes. */
  readonly size: number
  /** Chunk checksums known so far; undefined where the file changed since. */
  readonly hashes: readonly (string | undefined)[]
  /** A copy of one chunk, as it was; the last one may be shorter. */
  read(index: number): Uint8Array<ArrayBuffer>
  /** Ends the interest in one chunk, whose checksum is now known. */
  finish(index: number, sha256: string): void
  release(): void
}

/**
 * The bytes of the open database file, seen from outside the engine.
 *
 * sql.js keeps its file in an array that it asks the given data to make (`slice`), and writes pages
 * into it (`set`). Handing it an array of our own saves the copy when opening, keeps the file from
 * being moved when it grows, shows which chunks a commit changed, and lets a checkpoint read the
 * file piece by piece while writes go on, where `export()` would hold them up for the whole of it.
 * docs/decisions/journal-and-snapshot.md has the numbers.
 */
export class LiveFile {
  readonly database: SqlJsDatabase
  readonly #buffer: ArrayBuffer
  readonly #bytes: Uint8Array<ArrayBuffer>
  /** By chunk; undefined when it changed since it was last stored. */
  readonly #hashes: (string | undefined)[]
  #beforeTouch: ((index: number) => void) | undefined

  /**
   * Opens a database on a file's bytes.
   * @param fill writes the file into the array it is given
   * @param hashes the checksums of the file's chunks, as far as they are known
   */
  constructor(
    sql: SqlJsStatic,
    size: number,
    fill: (bytes: Uint8Array<ArrayBuffer>) => void,
    hashes: readonly (string | undefined)[] = [],
  ) {
    this.#buffer = new ArrayBuffer(size + HEADROOM, { maxByteLength: MOST })
    const bytes = new Uint8Array(this.#buffer)
    fill(bytes)
    this.#bytes = bytes
    this.#hashes = [...hashes]
    const write = bytes.set.bind(bytes)
    Object.defineProperty(bytes, 'set', {
      value: (source: Uint8Array, offset = 0) => {
        this.#touch(offset, source.length)
        write(source, offset)
      },
    })
    const handed = new Uint8Array(this.#buffer, 0, size)
    Object.defineProperty(handed, 'slice', { value: () => bytes })
    this.database = new sql.Database(handed)
  }

  /** In bytes, as the file's own header says. */
  get size(): number {
    const header = new DataView(this.#buffer)
    const pageSize = header.getUint16(16)
    return header.getUint32(28) * (pageSize === 1 ? 65_536 : pageSize)
  }

  /** Makes room, so that the engine does not move the file into an array we do not see. */
  reserve(): void {
    const wanted = this.size + HEADROOM / 2
    if (wanted > this.#buffer.byteLength) this.#buffer.resize(Math.min(wanted + HEADROOM, MOST))
  }

  /** Freezes the file as of the last commit; call it between transactions. One freeze at a time. */
  freeze(): FrozenFile {
    const size = this.size
    const count = Math.ceil(size / CHUNK)
    const hashes = Array.from({ length: count }, (_, index) => this.#hashes[index])
    const before = new Map<number, Uint8Array<ArrayBuffer>>()
    const touched = new Set<number>()
    const done = new Set<number>()
    this.#beforeTouch = (index) => {
      if (index >= count || touched.has(index)) return
      touched.add(index)
      if (!done.has(index)) before.set(index, this.#copy(index, size))
    }
    return {
      size,
      hashes,
      read: (index) => before.get(index) ?? this.#copy(index, size),
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

  #touch(offset: number, length: number): void {
    const last = Math.floor((offset + Math.max(length, 1) - 1) / CHUNK)
    for (let index = Math.floor(offset / CHUNK); index <= last; index += 1) {
      this.#beforeTouch?.(index)
      this.#hashes[index] = undefined
    }
  }

  #copy(index: number, size: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(index * CHUNK, Math.min((index + 1) * CHUNK, size))
  }
}
