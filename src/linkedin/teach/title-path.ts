import { titleText } from '../card-texts.ts'
import type { CardPlace } from '../page-cards.ts'
import { taughtLine } from '../read-card.ts'
import { type Line, linesOf } from '../text/lines.ts'

/** A path from a card to its title, and on how many of the cards it leads to one. */
export interface TitlePath {
  readonly path: string
  readonly titles: number
}

/** More attributes than these make a path no surer. */
const MOST_ATTRIBUTES = 4
/** Names that the contract takes; `style` and `class` change with every build of the page. */
const ATTRIBUTE = /^(?!style$|class$)[a-z][a-z0-9-]*$/
const TAG = /^[a-z][a-z0-9-]*$/
/** The contract's longest path. */
const LONGEST = 1_000

/**
 * The path that leads from every card to its title, learned from one card. Made of tags, names of
 * attributes and positions, the simplest first; the one that leads to a text on most cards wins, and
 * of several those texts that repeat least.
 * @param card the card that was clicked
 * @param line its title
 * @param cards all cards of the same layout
 * @returns undefined when no path leads to this title
 */
export function titlePath(
  card: CardPlace,
  line: Line,
  cards: readonly CardPlace[],
): TitlePath | undefined {
  const own = linesOf(card.element)
  const others = cards.map(({ element }) => ({ element, lines: linesOf(element) }))
  let best: (TitlePath & { readonly different: number }) | undefined
  for (const path of paths(card.element, line.element)) {
    if (path.length > LONGEST || taughtLine(card.element, own, [path])?.text !== line.text) continue
    const titles = others.flatMap(({ element, lines }) => {
      const found = taughtLine(element, lines, [path])
      return found ? [titleText(found.text)] : []
    })
    const different = new Set(titles).size
    const isBetter =
      !best ||
      titles.length > best.titles ||
      (titles.length === best.titles && different > best.different)
    if (isBetter) best = { path, titles: titles.length, different }
  }
  return best && { path: best.path, titles: best.titles }
}

/** Ways to name an element or what it stands in, which other cards may have where this one has more. */
function* paths(card: Element, element: Element): Generator<string> {
  const chain: Element[] = []
  for (let at: Element | null = element; at && at !== card; at = at.parentElement) chain.unshift(at)
  if (!chain.every(({ localName }) => TAG.test(localName))) return
  for (let end = chain.length; end > 0; end -= 1) yield* pathsAlong(chain.slice(0, end))
}

/** Ever longer ways to name the last element of a chain that begins below the card. */
function* pathsAlong(chain: readonly Element[]): Generator<string> {
  for (const step of [tag, withAttributes, withPlace]) {
    for (let from = chain.length - 1; from >= 0; from -= 1) {
      yield chain.slice(from).map(step).join(' > ')
    }
    yield `:scope > ${chain.map(step).join(' > ')}`
  }
}

function tag({ localName }: Element): string {
  return localName
}

function withAttributes(element: Element): string {
  const names = element.getAttributeNames().filter((name) => ATTRIBUTE.test(name))
  const attributes = names.slice(0, MOST_ATTRIBUTES).map((name) => `[${name}]`)
  return element.localName + attributes.join('')
}

function withPlace(element: Element): string {
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  )
  return `${element.localName}:nth-of-type(${Math.max(1, same.indexOf(element) + 1)})`
}
