import { manyLines } from './clean-text.ts'
import { isElement, isText } from './node-kinds.ts'

const SKIPPED = new Set(
  'svg script style noscript template code iframe button input select textarea img video canvas form'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)
/** Enough for any description, and an end to a hostile page. */
const MOST_CHARACTERS = 120_000
const DEEPEST = 80

/**
 * Plain text of an element: a new line where a block or a break is, "• " before list items, buttons left out.
 * @param onText called with each text node that it is made of, in order
 */
export function plainText(
  root: Element,
  leaveOut?: Element,
  onText?: (node: Text) => void,
): string {
  const parts: string[] = []
  let length = 0
  const visit = (node: Node, depth: number): void => {
    if (length > MOST_CHARACTERS || depth > DEEPEST || node === leaveOut) return
    if (isText(node)) {
      onText?.(node)
      const text = flowing(node.data)
      parts.push(text)
      length += text.length
      return
    }
    if (!isElement(node)) return
    const tag = node.localName
    if (SKIPPED.has(tag)) return
    if (tag === 'br') parts.push('\n')
    const block = BLOCKS.has(tag)
    if (block) parts.push(tag === 'li' ? '\n• ' : '\n')
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1)
    if (block && tag !== 'li') parts.push('\n')
  }
  visit(root, 0)
  return tidy(parts.join(''))
}

/** White space as it is shown. A lone line feed after words, not followed by indentation, is one that LinkedIn's pre-line styles show. */
function flowing(text: string): string {
  if (text.trim() === '') return ' '
  return text.replace(/\s+/g, (space) => (/^ ?\n$/.test(space) ? '\n' : ' '))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  euro: '€',
  pound: '£',
  middot: '·',
}

/** Plain text of an HTML fragment given as a string, such as JSON-LD's description; never parsed into nodes. */
export function plainTextOfMarkup(markup: string): string {
  // JSON-LD on LinkedIn escapes its markup once more than HTML does.
  const html = /<\w/.test(markup) ? markup : decodeEntities(markup)
  const text = html
    .slice(0, 2 * MOST_CHARACTERS)
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(/<br\b[^>]*>|<\/?(?:p|div|ul|ol|h[1-6]|section|li|tr)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]{0,2000}>/gi, '')
  return tidy(decodeEntities(text))
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,9})|#x([0-9a-f]{1,8})|([a-z]{2,8}));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}

function tidy(text: string): string {
  return manyLines(text)
    .replace(/^•\s*$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(^|\n)•\s*\n+/g, '$1• ')
    .trim()
}
