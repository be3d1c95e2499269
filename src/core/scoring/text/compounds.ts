import { BASE, hashOf, type Tokens } from './tokens.ts'

/**
 * What German and Dutch put after a name without a blank: "Projektmanagementkenntnisse" asks for Projektmanagement. Only heads
 * that say how a skill is had or used; "Kundendienst" is not a customer and a service.
 */
const HEADS =
  'kenntnisse kenntnissen kenntnis grundkenntnisse grundkenntnissen fachkenntnisse fachkenntnissen erfahrung erfahrungen wissen fachwissen knowhow ' +
  'programmierung programmierer programmiererin entwickler entwicklern entwicklerin entwicklung umgebung umgebungen anwendungen techniken technologien ' +
  'experte experten expertin spezialist spezialisten spezialistin berater beraterin schulung schulungen zertifizierung zertifikat kennis ervaring vaardigheden'

/** No version or plural ending that is taken off a word is as long. */
export const SHORTEST_HEAD = 6

/** A head that a name may carry. */
export interface Head {
  readonly text: string
  readonly hash: number
}

const BY_LAST: readonly Head[][] = Array.from({ length: 128 }, () => [])
for (const text of HEADS.split(' ').toSorted((one, other) => other.length - one.length)) {
  BY_LAST[text.charCodeAt(text.length - 1)]?.push({ text, hash: hashOf(text) })
}

/** The longest head that a word ends with, and leaves three letters before it. @param end of the word in the text */
export function headOf(text: string, start: number, end: number): Head | undefined {
  const heads = BY_LAST[text.charCodeAt(end - 1) | 0x20]
  // A plain loop: this is asked of every long word.
  if (heads !== undefined)
    for (const head of heads) if (endsWith(text, start, end, head)) return head
  return undefined
}

/** Whether a name that ends there is followed by a head in the same word. */
export function hasHead({ text, end }: Tokens, token: number, nameEnd: number): boolean {
  const rest = (end[token] ?? 0) - nameEnd
  return rest >= SHORTEST_HEAD && text.charCodeAt(nameEnd) > DIGIT_NINE
}

const DIGIT_NINE = 0x39

function endsWith(text: string, start: number, end: number, { text: head }: Head): boolean {
  const from = end - head.length
  if (from < start + 3) return false
  for (let at = head.length - 1; at >= 0; at -= 1) {
    if ((text.charCodeAt(from + at) | 0x20) !== head.charCodeAt(at)) return false
  }
  return true
}

/** The inverse of the hash's base, by which last letters are taken off again. */
const INVERSE = inverse(BASE)

function inverse(odd: number): number {
  let found = odd
  // Each round of Newton's method doubles the bits that are right.
  for (let round = 0; round < 5; round += 1) found = Math.imul(found, 2 - Math.imul(odd, found))
  return found
}

/** A hash without its last letter. */
export function unstep(hash: number, code: number): number {
  return Math.imul(hash - code, INVERSE)
}

/** A hash without the head it ends with. */
export function withoutHead(hash: number, { text, hash: head }: Head): number {
  let shortened = (hash - head) | 0
  for (let at = 0; at < text.length; at += 1) shortened = Math.imul(shortened, INVERSE)
  return shortened
}
