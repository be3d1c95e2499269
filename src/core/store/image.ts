import { fromBase64, seal, sha256, toBase64, unseal } from './encoding.ts'
import { IMAGE } from './keys.ts'
import { CHUNK, type FrozenFile, type LiveFile, PAGE, PAGES_IN_CHUNK } from './live-file.ts'
import type { Image, KeyValue } from './ports.ts'

/*
 * The image holds the pages that a list, a count, a lookup and the statistics are read from: inner
 * pages and indexes. They lie scattered over the file, so that bringing them in by chunks would mean
 * to bring in nearly everything. Layout, for each chunk that has such pages: its index (4 bytes,
 * little-endian), its SHA-256 (32 bytes), one bit for each page that follows (1 byte), the pages.
 */

const HEADER = 4 + 32 + 1
/** First bytes of a page, from SQLite's file format: interior index, interior table, leaf index. */
const INDEX_PAGES: ReadonlySet<number> = new Set([2, 5, 10])

/** Bytes put together before they become part of the Blob. */
const PART = 1024 * 1024

/** Collects the index pages of a frozen file, chunk by chunk. */
export class ImageWriter {
  readonly #parts: Blob[] = []
  #part = new Uint8Array(PART)
  #used = 0

  add(index: number, name: string, frozen: FrozenFile): void {
    const pages: Uint8Array[] = []
    let bits = 0
    for (let bit = 0; bit < PAGES_IN_CHUNK; bit += 1) {
      const page = frozen.page(index * PAGES_IN_CHUNK + bit)
      if (page === undefined || !INDEX_PAGES.has(page[0] ?? 0)) continue
      pages.push(page)
      bits |= 1 << bit
    }
    if (pages.length === 0) return
    if (this.#used + HEADER + CHUNK > PART) this.#flush()
    const part = this.#part
    new DataView(part.buffer).setUint32(this.#used, index, true)
    part.set(fromBase64(name), this.#used + 4)
    part[this.#used + HEADER - 1] = bits
    this.#used += HEADER
    for (const page of pages) {
      part.set(page, this.#used)
      this.#used += PAGE
    }
  }

  finish(): Blob {
    this.#flush()
    return new Blob(this.#parts)
  }

  #flush(): void {
    // A Blob copies what it is given, so that the same array serves again.
    this.#parts.push(new Blob([this.#part.subarray(0, this.#used)]))
    this.#used = 0
  }
}

/** What the stored checksum of an image says of it. */
export interface ImageSeal {
  readonly generation: string
  readonly sha256: string
}

export async function writeImageSeal(keyValue: KeyValue, image: ImageSeal): Promise<void> {
  await keyValue.set({ [IMAGE]: await seal(image) })
}

/**
 * Puts an image's pages into the file, where the chunk they come from is still the snapshot's own.
 * An image that is not, byte for byte, the one whose checksum is stored is left alone.
 * @returns whether it was used
 */
export async function supplyImage(
  file: LiveFile,
  names: readonly string[],
  image: Image | undefined,
  storedSeal: unknown,
): Promise<boolean> {
  const expected = (await unseal(storedSeal)) as ImageSeal | undefined // sealed by writeImageSeal only
  if (image === undefined || expected === undefined) return false
  if (image.generation !== expected.generation) return false
  const bytes = new Uint8Array(await image.bytes.arrayBuffer())
  if ((await sha256(bytes)) !== expected.sha256) return false
  const view = new DataView(bytes.buffer)
  let at = 0
  while (at < bytes.length) {
    const index = view.getUint32(at, true)
    const name = toBase64(bytes.subarray(at + 4, at + 36))
    const bits = bytes[at + 36] ?? 0
    at += HEADER
    for (let bit = 0; bit < PAGES_IN_CHUNK; bit += 1) {
      if ((bits & (1 << bit)) === 0) continue
      if (names[index] === name) {
        file.supplyPage(index * PAGES_IN_CHUNK + bit, bytes.subarray(at, at + PAGE))
      }
      at += PAGE
    }
  }
  return true
}
