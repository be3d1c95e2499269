import { oneLine } from './clean-text.ts'
import { isElement, isText } from './node-kinds.ts'

/** One text a person sees as a unit in a card, with where it came from. */
export interface Line {
  readonly text: string
  /** What a screen reader is told instead, when the page says so ("… with verification", "Posted on March 9, 2026"). */
  readonly spoken?: string
  readonly element: HTMLElement
  /** The address of the link the text stands in. */
  readonly link?: string
  /** 1-6 inside h1-h6, else 0. */
  readonly heading: number
  /** Inside a button: a label of something to press. */
  readonly control: boolean
  /** The `datetime` of a time element. */
  readonly datetime?: string
}

const SKIPPED = new Set(
  'svg script style noscript template code iframe img picture video canvas input select textarea option datalist'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote button dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
)
/** Text that only parts two others. */
const SEPARATOR = /^[\s·•‧|,\u2013-]*$/
const EDGE_SEPARATORS = /^[\s·•‧|]+|(?<![\s·•‧|])[\s·•‧|]+$/g
const MOST_LINES = 400
const DEEPEST = 60

interface Place {
  readonly link: string | undefined
  readonly heading: number
  readonly control: boolean
  readonly datetime: string | undefined
}

const NOWHERE: Place = { link: undefined, heading: 0, control: false, datetime: undefined }

/**
 * The texts of an element in order, each once: a text that stands twice, once for the eye (aria-hidden) and once for
 * screen readers, is one line. Reads no layout, so the order is the document's.
 * @param until stop before this node
 */
export function linesOf(root: Element, until?: Node): Line[] {
  const lines: Line[] = []
  const stop = { reached: false, until }
  collect(root, NOWHERE, lines, stop, 0)
  return withoutRepeats(lines)
}

function collect(
  element: Element,
  outer: Place,
  lines: Line[],
  stop: { reached: boolean; readonly until: Node | undefined },
  depth: number,
): void {
  if (element === stop.until) stop.reached = true
  const tag = element.localName
  if (stop.reached || SKIPPED.has(tag) || lines.length >= MOST_LINES || depth > DEEPEST) return
  if (element.hasAttribute('hidden')) return
  const place = placeOf(element, tag, outer)

  if (hasOwnText(element)) {
    collectRuns(element, place, lines, stop, depth)
    return
  }
  const first = lines.length
  const twins: { hidden: boolean; count: number }[] = []
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const before = lines.length
    collect(child, place, lines, stop, depth + 1)
    if (lines.length > before) {
      twins.push({
        hidden: child.getAttribute('aria-hidden') === 'true',
        count: lines.length - before,
      })
    }
  }
  const [a, b] = twins
  if (a?.count === 1 && b?.count === 1 && twins.length === 2 && a.hidden !== b.hidden) {
    const shown = lines[a.hidden ? first : first + 1]
    const spoken = lines[a.hidden ? first + 1 : first]
    if (shown && spoken) lines.splice(first, 2, { ...shown, spoken: spoken.text })
  } else if (twins.length === 2 && a?.count === 1 && b?.count === 1) {
    mergePlainTwins(lines, first)
  }
}

/** Siblings of which one is the other plus a remark in words, when the page no longer marks which is for the eye. */
function mergePlainTwins(lines: Line[], first: number): void {
  const one = lines[first]
  const two = lines[first + 1]
  if (!one || !two) return
  const [short, long] = one.text.length <= two.text.length ? [one, two] : [two, one]
  const rest = long.text.slice(short.text.length)
  if (
    short.text.length > 2 &&
    long.text.startsWith(short.text) &&
    (rest === '' || /^ (\(|with |mit |avec |con |com |met |z |med )/.test(rest))
  ) {
    const link = short.link ?? long.link
    lines.splice(first, 2, {
      ...short,
      spoken: long.text,
      heading: short.heading || long.heading,
      ...(link === undefined ? {} : { link }),
    })
  }
}

function placeOf(element: Element, tag: string, outer: Place): Place {
  if (tag === 'a') return { ...outer, link: element.getAttribute('href') ?? outer.link }
  if (tag === 'button') return { ...outer, control: true }
  if (tag === 'time') return { ...outer, datetime: element.getAttribute('datetime') ?? undefined }
  if (/^h[1-6]$/.test(tag)) return { ...outer, heading: Number(tag[1]) }
  return outer
}

function hasOwnText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isText(child) && !SEPARATOR.test(child.data)) return true
  }
  return false
}

/** Text with inline markup is one line; blocks and lone separators within it end the line. */
function collectRuns(
  element: Element,
  place: Place,
  lines: Line[],
  stop: { reached: boolean; readonly until: Node | undefined },
  depth: number,
): void {
  let run = ''
  const flush = () => {
    pushLine(run, element, place, lines)
    run = ''
  }
  for (let child = element.firstChild; child && !stop.reached; child = child.nextSibling) {
    if (child === stop.until) stop.reached = true
    else if (isText(child)) {
      const text = child.data
      if (text.trim() !== '' && SEPARATOR.test(text)) flush()
      else run += text
    } else if (isElement(child)) {
      const inner = child
      if (inner.localName === 'br') flush()
      else if (BLOCKS.has(inner.localName) || holdsBlock(inner)) {
        flush()
        collect(inner, place, lines, stop, depth + 1)
      } else if (!SKIPPED.has(inner.localName) && !isTwinOfRun(inner, run))
        run += inner.textContent ?? ''
    }
  }
  flush()
}

/** "50 minutes ago" followed by a span for screen readers that says it again in other words. */
function isTwinOfRun(element: Element, run: string): boolean {
  return run.trim() !== '' && element.localName === 'span' && element.className.includes('hidden')
}

function holdsBlock(element: Element): boolean {
  return (
    element.childElementCount > 0 &&
    element.querySelector('div,p,ul,ol,li,h1,h2,h3,h4,button,section') !== null
  )
}

function pushLine(run: string, element: Element, place: Place, lines: Line[]): void {
  const text = oneLine(run).replace(EDGE_SEPARATORS, '')
  if (text === '') return
  lines.push({
    text,
    // A document of this reader holds HTML; an element of another kind has no text lines we keep.
    element: element as HTMLElement,
    heading: place.heading,
    control: place.control,
    ...(place.link === undefined ? {} : { link: place.link }),
    ...(place.datetime ? { datetime: place.datetime } : {}),
  })
}

/** A link laid over a card repeats its title for screen readers; the second, visible one stays. */
function withoutRepeats(lines: Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (next?.text !== line.text || next.control !== line.control) return [line]
    lines[index + 1] = {
      ...next,
      heading: next.heading || line.heading,
      ...(next.link === undefined && line.link !== undefined ? { link: line.link } : {}),
    }
    return []
  })
}
