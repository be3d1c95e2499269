import { fromBase64, seal, sha256, toBase64, unseal } from './encoding.ts'
import { IMAGE } from './keys.ts'
import { CHUNK, type FrozenFile, type LiveFile, PAGE, PAGES_IN_CHUNK } from './live-file.ts'
import type { Image, KeyValue } from './ports.ts'

/*
 * The image holds the pages that a list, a count, a lookup and the statistics are read from: inner
 * pages and indexes. They lie scattered over the file, so that bringing them in by chunks would mean
 * to bring in nearly everything. In front of them are the pages that a life of the worker asked for
 * first, so that the next one can answer the same before it has read the rest.
 * Layout of both parts, for each chunk that has such pages: its index (4 bytes, little-endian), its
 * SHA-256 (32 bytes), one bit for each page that follows (1 byte), the pages.
 */

const HEADER = 4 + 32 + 1
/** First bytes of a page, from SQLite's file format: interior index, interior table, leaf index. */
const INDEX_PAGES: ReadonlySet<number> = new Set([2, 5, 10])

/** Bytes put together before they become part of the Blob. */
const PIECE = 1024 * 1024
/** Chunks whose pages are put into the file before other work gets its turn. */
const AT_ONCE = 256

interface PartOfChunk {
  bits: number
  readonly pages: Uint8Array[]
}

/** One part of an image while it is written. */
class PartWriter {
  readonly #pieces: Blob[] = []
  readonly #piece = new Uint8Array(PIECE)
  #used = 0
  size = 0

  add(index: number, name: string, bits: number, pages: readonly Uint8Array[]): void {
    if (pages.length === 0) return
    if (this.#used + HEADER + CHUNK > PIECE) this.#flush()
    const piece = this.#piece
    new DataView(piece.buffer).setUint32(this.#used, index, true)
    piece.set(fromBase64(name), this.#used + 4)
    piece[this.#used + HEADER - 1] = bits
    this.#used += HEADER
    for (const page of pages) {
      piece.set(page, this.#used)
      this.#used += PAGE
    }
  }

  finish(): readonly Blob[] {
    this.#flush()
    return this.#pieces
  }

  #flush(): void {
    // A Blob copies what it is given, so that the same array serves again.
    this.#pieces.push(new Blob([this.#piece.subarray(0, this.#used)]))
    this.size += this.#used
    this.#used = 0
  }
}

/** An image with where its second part begins. */
export interface WrittenImage {
  readonly bytes: Blob
  readonly first: number
}

/** Collects the pages of an image from a frozen file, chunk by chunk. */
export class ImageWriter {
  readonly #wantedFirst: ReadonlySet<number>
  readonly #first = new PartWriter()
  readonly #rest = new PartWriter()

  /** @param wantedFirst pages for the first part */
  constructor(wantedFirst: ReadonlySet<number>) {
    this.#wantedFirst = wantedFirst
  }

  add(index: number, name: string, frozen: FrozenFile): void {
    const first: PartOfChunk = { bits: 0, pages: [] }
    const rest: PartOfChunk = { bits: 0, pages: [] }
    for (let bit = 0; bit < PAGES_IN_CHUNK; bit += 1) {
      const number = index * PAGES_IN_CHUNK + bit
      const page = frozen.page(number)
      if (page === undefined) continue
      const isFirst = this.#wantedFirst.has(number)
      if (!isFirst && !INDEX_PAGES.has(page[0] ?? 0)) continue
      const part = isFirst ? first : rest
      part.pages.push(page)
      part.bits |= 1 << bit
    }
    this.#first.add(index, name, first.bits, first.pages)
    this.#rest.add(index, name, rest.bits, rest.pages)
  }

  finish(): WrittenImage {
    const pieces = [...this.#first.finish(), ...this.#rest.finish()]
    return { bytes: new Blob(pieces), first: this.#first.size }
  }
}

/** What the stored checksums of an image say of it. */
interface ImageSeal {
  readonly generation: string
  /** Bytes of the first part. */
  readonly first: number
  readonly first_sha256: string
  readonly rest_sha256: string
}

/** Stores the checksums without which an image is not looked at. */
export async function writeImageSeal(
  keyValue: KeyValue,
  generation: string,
  { bytes, first }: WrittenImage,
): Promise<void> {
  const whole = new Uint8Array(await bytes.arrayBuffer())
  const sealed: ImageSeal = {
    generation,
    first,
    first_sha256: await sha256(whole.subarray(0, first)),
    rest_sha256: await sha256(whole.subarray(first)),
  }
  await keyValue.set({ [IMAGE]: await seal(sealed) })
}

/**
 * Puts an image's pages into the file, where the chunk they come from is still the snapshot's own.
 * A part that is not, byte for byte, the one whose checksum is stored is left alone.
 */
export class ImageReader {
  /** The pages of the first part. */
  readonly firstPages = new Set<number>()
  readonly #file: LiveFile
  readonly #names: readonly string[]
  readonly #image: Image | undefined
  readonly #seal: ImageSeal | undefined
  #rest: Promise<boolean> | undefined
  #isRead = false

  private constructor(
    file: LiveFile,
    names: readonly string[],
    image: Image | undefined,
    imageSeal: ImageSeal | undefined,
  ) {
    this.#file = file
    this.#names = names
    this.#image = image
    this.#seal = imageSeal
  }

  /**
   * Supplies the first part.
   * @param names the checksums of the chunks of the snapshot that the file was opened from
   */
  static async open(
    file: LiveFile,
    names: readonly string[],
    image: Image | undefined,
    storedSeal: unknown,
  ): Promise<ImageReader> {
    const expected = (await unseal(storedSeal)) as ImageSeal | undefined // sealed by writeImageSeal only
    const isSame = image !== undefined && image.generation === expected?.generation
    const reader = new ImageReader(file, names, isSame ? image : undefined, expected)
    const first = expected?.first ?? 0
    const tell = (page: number) => reader.firstPages.add(page)
    await reader.#supply(0, first, expected?.first_sha256, tell).catch(() => false)
    return reader
  }

  /** True when nothing more can come of it. */
  get isRead(): boolean {
    return this.#isRead
  }

  /** Supplies the rest; once, however often it is called. @returns false when it cannot be used */
  supplyRest(pause: () => Promise<void> = async () => {}): Promise<boolean> {
    const { first = 0, rest_sha256 } = this.#seal ?? {}
    const end = this.#image?.bytes.size ?? 0
    this.#rest ??= this.#supply(first, end, rest_sha256, () => {}, pause)
      .catch(() => false)
      .finally(() => {
        this.#isRead = true
      })
    return this.#rest
  }

  async #supply(
    from: number,
    to: number,
    expected: string | undefined,
    tell: (page: number) => void,
    pause: () => Promise<void> = async () => {},
  ): Promise<boolean> {
    if (this.#image === undefined || expected === undefined || from >= to) return false
    const bytes = new Uint8Array(await this.#image.bytes.slice(from, to).arrayBuffer())
    if ((await sha256(bytes)) !== expected) return false
    const view = new DataView(bytes.buffer)
    let at = 0
    for (let chunks = 1; at < bytes.length; chunks += 1) {
      const index = view.getUint32(at, true)
      const name = toBase64(bytes.subarray(at + 4, at + 36))
      const bits = bytes[at + 36] ?? 0
      at += HEADER
      for (let bit = 0; bit < PAGES_IN_CHUNK; bit += 1) {
        if ((bits & (1 << bit)) === 0) continue
        const page = index * PAGES_IN_CHUNK + bit
        if (this.#names[index] === name) {
          this.#file.supplyPage(page, bytes.subarray(at, at + PAGE))
          tell(page)
        }
        at += PAGE
      }
      if (chunks % AT_ONCE === 0) await pause()
    }
    return true
  }
}
