import { parseSalary } from '#core/domain/salary.ts'
import { tellsOfAPosting } from '../card-texts.ts'
import { idOfLink } from '../linkedin-id.ts'
import { linesOf } from '../text/lines.ts'
import { isText, SHOW_TEXT } from '../text/node-kinds.ts'
import { absoluteDate, relativeDate } from '../words/posted-date.ts'
import { splitLocation } from '../words/work-mode-words.ts'

/** A card says between two and sixteen short things. */
const FEWEST_LINES = 2
const MOST_LINES = 16
const LONGEST_LINE = 300
/** With the white space of the markup. */
const MOST_CHARACTERS = 8_000
const DEEPEST = 24
const MOST_TEXTS = 6_000

/**
 * Finds cards without any name of LinkedIn's: elements that hold the link to one posting and no other, and repeating
 * elements that tell a date, pay or work mode each.
 * @param isHead true for what belongs to an open posting's head, which is no card
 */
export function findCards(root: Document, isHead: (element: Element) => boolean): HTMLElement[] {
  const linked = cardsAroundLinks(root, isHead).filter(isCardShaped)
  const repeating = repeatingCards(root, isHead).filter(isCardShaped)
  return repeating.length > linked.length ? repeating : linked
}

function isCardShaped(element: Element): boolean {
  const lines = linesOf(element)
  const shown = lines.filter((line) => !line.control)
  return (
    shown.length >= FEWEST_LINES &&
    shown.length <= MOST_LINES &&
    shown.every((line) => line.text.length <= LONGEST_LINE || line === shown[0])
  )
}

/** The largest element around each posting's link that holds no link to another posting. */
function cardsAroundLinks(root: Document, isHead: (element: Element) => boolean): HTMLElement[] {
  const owners = new Map<Element, string>()
  const links: { link: HTMLElement; id: string }[] = []
  for (const link of root.querySelectorAll<HTMLElement>(
    'a[href*="/jobs/view/"], a[href*="urrentJobId="]',
  )) {
    const id = idOfLink(link.getAttribute('href'))
    if (id === undefined || isHead(link)) continue
    links.push({ link, id })
    let up: Element | null = link
    for (let depth = 0; up && depth < DEEPEST; depth += 1, up = up.parentElement) {
      owners.set(up, owners.has(up) && owners.get(up) !== id ? 'several' : id)
    }
  }
  const cards = new Map<string, HTMLElement>()
  for (const { link, id } of links) {
    if (cards.has(id)) continue
    let card = link
    for (let up = link.parentElement; up && owners.get(up) === id; up = up.parentElement) {
      if (/^(ul|ol|main|body|html|section)$/.test(up.localName) || up.querySelector('h1')) break
      if ((up.textContent?.length ?? 0) > MOST_CHARACTERS) break
      card = up
      if (/^(li|article)$/.test(up.localName)) break
    }
    cards.set(id, card)
  }
  return [...cards.values()]
}

/** Children of one parent of which at least three tell what a posting tells. */
function repeatingCards(root: Document, isHead: (element: Element) => boolean): HTMLElement[] {
  const children = new Map<Element, Set<Element>>()
  const walker = root.createTreeWalker(root, SHOW_TEXT)
  let left = MOST_TEXTS
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left -= 1) {
    if (!isText(node)) continue
    const text = node.data.trim()
    if (text.length < 3 || text.length > 120 || !isEvidence(text)) continue
    let child = node.parentElement
    for (let depth = 0; child?.parentElement && depth < DEEPEST; depth += 1) {
      const parent: HTMLElement = child.parentElement
      const known = children.get(parent) ?? new Set()
      known.add(child)
      children.set(parent, known)
      child = parent
    }
  }
  let best: { parent: Element; items: Set<Element> } | undefined
  for (const [parent, items] of children) {
    if (items.size >= 3 && items.size > (best?.items.size ?? 0) && !isHead(parent))
      best = { parent, items }
  }
  if (!best) return []
  const tag = [...best.items][0]?.localName
  return [...best.parent.children]
    .filter((child): child is HTMLElement => child.localName === tag)
    .filter((child) => best.items.has(child) || linesOf(child).some(tellsOfAPosting))
}

function isEvidence(text: string): boolean {
  return (
    (/[)）]$/.test(text) && splitLocation(text).mode !== undefined) ||
    (/\d/.test(text) &&
      (parseSalary(text) !== undefined ||
        relativeDate(text, EPOCH) !== undefined ||
        (/\d:\d\d/.test(text) && absoluteDate(text) !== undefined)))
  )
}

const EPOCH = new Date(0)
