/** Words in a row that are compared at once: single words are too common, long rows too brittle. */
const ROW = 3
/** A shorter text says too little to be told from another. */
const FEWEST_WORDS = 40
/**
 * Two texts whose signatures differ in at most this many of 64 bits are taken for the same. Unrelated postings differ in
 * about 32; two changed words of 400 move about 3.
 */
const NEAR = 6

/**
 * The SimHash of a text: near-identical texts have near-identical signatures (Charikar 2002, "Similarity
 * estimation techniques from rounding algorithms"). Case, punctuation and spacing do not count.
 * @returns 16 hexadecimal digits; undefined for a text of fewer than 40 words
 */
export function signatureOf(text: string): string | undefined {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const hashes = words.map(hashOf)
  const sums = new Int32Array(64)
  // The same row twice counts once: a repeated footer must not outweigh the text.
  const seen = new Set<string>()
  for (let at = 0; at + ROW <= words.length; at += 1) {
    const row = words.slice(at, at + ROW).join(' ')
    if (seen.has(row)) continue
    seen.add(row)
    let high = 0
    let low = 0
    for (let word = 0; word < ROW; word += 1) {
      const [one, other] = hashes[at + word] ?? [0, 0]
      high = mix(Math.imul(high, 31) + one)
      low = mix(Math.imul(low, 37) + other)
    }
    for (let bit = 0; bit < 32; bit += 1) {
      sums[bit] = (sums[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1)
      sums[bit + 32] = (sums[bit + 32] ?? 0) + ((low >>> bit) & 1 ? 1 : -1)
    }
  }
  return hex(sums, 0) + hex(sums, 32)
}

/** True when two signatures are of what a reader would call the same text. */
export function isNear(one: string, other: string): boolean {
  return distance(one, other) <= NEAR
}

/** In how many of 64 bits two signatures differ. */
export function distance(one: string, other: string): number {
  let count = 0
  for (const at of [0, 8]) {
    let bits =
      Number.parseInt(one.slice(at, at + 8), 16) ^ Number.parseInt(other.slice(at, at + 8), 16)
    for (; bits !== 0; bits &= bits - 1) count += 1
  }
  return count
}

/** Two 32-bit FNV-1a hashes of a word, from different offsets. */
function hashOf(word: string): readonly [number, number] {
  let one = 0x811c9dc5
  let other = 0x1000193
  for (let at = 0; at < word.length; at += 1) {
    one = Math.imul(one ^ word.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ word.charCodeAt(at), 0x85ebca6b)
  }
  return [mix(one), mix(other)]
}

/** The finalizer of MurmurHash3 (public domain): each bit comes to depend on every other. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function hex(sums: Int32Array, from: number): string {
  let bits = 0
  for (let bit = 0; bit < 32; bit += 1) if ((sums[from + bit] ?? 0) > 0) bits |= 1 << bit
  return (bits >>> 0).toString(16).padStart(8, '0')
}
