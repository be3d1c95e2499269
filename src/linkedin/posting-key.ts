import { fold } from './text/clean-text.ts'

/**
 * A key for a posting whose number the page does not tell: a hash of what the card says.
 * 53 bits (cyrb53, public domain), so that two postings of a page do not meet by chance.
 */
export function keyOfTexts(
  title: string,
  company: string | undefined,
  location: string | undefined,
): string {
  const text = [title, company ?? '', location ?? ''].map(fold).join('\n')
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return `text-${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`
}
