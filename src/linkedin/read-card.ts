import { type CardTexts, isAside, textsByPlace, titleText } from './card-texts.ts'
import type { Card, CardMarkup, ReadFieldName, Sureness } from './layouts/layout.ts'
import { idOfAttribute, idOfLink, idOfUnknownAttribute } from './linkedin-id.ts'
import { pagePosting } from './page-posting.ts'
import { postingFacts } from './posting-facts.ts'
import { type Line, linesOf } from './text/lines.ts'

/** More than any card says; what says more is something else. */
const MOST_CARD_LINES = 40

/**
 * Reads one card.
 * @param markup absent: by structure alone
 * @param taught where the user showed that titles stand; asked where the layout's own name fails
 * @returns undefined when the card has no title yet, or is not a card
 */
export function readCard(
  element: HTMLElement,
  markup: CardMarkup | undefined,
  layout: string,
  kind: Card['kind'],
  now: Date,
  taught: readonly string[] = [],
): Card | undefined {
  const lines = linesOf(element)
  if (lines.length === 0 || lines.length > MOST_CARD_LINES) return undefined
  let byPlace: CardTexts | undefined
  const sureness: Partial<Record<ReadFieldName, Sureness>> = {}
  const shownLine = hookLine(element, lines, markup?.title)
    ? undefined
    : taughtLine(element, lines, taught)
  if (shownLine) sureness.title = { confidence: 0.85, from: 'taught' }
  const pick = (field: 'title' | 'company' | 'location'): Line | undefined => {
    const hooked = hookLine(element, lines, markup?.[field])
    // Only where a name fails is the order of the texts asked.
    if (!hooked) byPlace ??= textsByPlace(lines, labelsOf(element), shownLine)
    const line = hooked ?? byPlace?.[field]
    if (line)
      sureness[field] = { confidence: hooked ? 0.95 : 0.75, from: hooked ? 'hook' : 'structure' }
    return line
  }
  const titleLine = shownLine ?? pick('title')
  const title = titleLine ? titleText(titleLine.text) : ''
  if (titleLine === undefined || title === '') return undefined
  const company = pick('company')
  const place = pick('location')
  if (!company && !place) return undefined
  const own = new Set([titleLine, company, place].map((line) => line?.text))
  const rest = lines.filter((line) => !own.has(line.text))
  const facts = postingFacts(rest, place?.text, now)

  const id = idOfCard(element, markup)
  if (id) sureness.id = id.sureness
  const posting = pagePosting({ id: id?.value, title, company: company?.text }, facts)
  return {
    key: posting.job_id,
    posting,
    element: boxOf(element, markup),
    titleElement: titleLine.element,
    kind,
    layout,
    sureness: { ...sureness, ...facts.sureness },
  }
}

/** The number of a card, from a named attribute, a link, or any attribute that ends in one. */
export function idOfCard(
  element: Element,
  markup: CardMarkup | undefined,
): { value: string; sureness: Sureness } | undefined {
  for (const name of markup?.idAttributes ?? []) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`)
    const value = idOfAttribute(holder?.getAttribute(name))
    if (value) return { value, sureness: { confidence: 0.98, from: 'hook' } }
  }
  const links = element.localName === 'a' ? [element] : element.querySelectorAll('a[href]')
  for (const link of links) {
    const value = idOfLink(link.getAttribute('href'))
    if (value) return { value, sureness: { confidence: 0.95, from: 'structure' } }
  }
  return idOfAnyAttribute(element)
}

/** How many wrappers a card may have around the element that carries its number. */
const MOST_WRAPPERS = 6

/** A long number at the end of an attribute of the card, of what wraps it, or of what opens it. */
function idOfAnyAttribute(card: Element): { value: string; sureness: Sureness } | undefined {
  const near = [onlyParent(card)]
  for (let inner: Element | null = card; inner && near.length < MOST_WRAPPERS; ) {
    near.push(inner)
    inner = inner.firstElementChild
  }
  for (const element of near) {
    for (const attribute of element?.attributes ?? []) {
      const value = idOfUnknownAttribute(attribute.value)
      if (value) return { value, sureness: { confidence: 0.7, from: 'structure' } }
    }
  }
  return undefined
}

function onlyParent(card: Element): Element | undefined {
  const parent = card.parentElement
  return parent?.childElementCount === 1 ? parent : undefined
}

/** The title by the first path that leads to one. */
export function taughtLine(
  card: Element,
  lines: readonly Line[],
  paths: readonly string[],
): Line | undefined {
  for (const path of paths) {
    const line = hookLine(card, lines, path)
    if (line && !line.control && !isAside(line)) return line
  }
  return undefined
}

function hookLine(
  card: Element,
  lines: readonly Line[],
  selector: string | undefined,
): Line | undefined {
  const element = selector === undefined ? null : card.querySelector(selector)
  if (!element) return undefined
  return lines.find((line) => element.contains(line.element)) ?? linesOf(element)[0]
}

/** What the card's buttons are called; they name the posting in every language. */
function labelsOf(card: Element): string[] {
  return [...card.querySelectorAll('button[aria-label], a[aria-label]')].map(
    (element) => element.getAttribute('aria-label') ?? '',
  )
}

/** The element with the card's box: a wrapper that only passes its display on has none. */
function boxOf(element: HTMLElement, markup: CardMarkup | undefined): HTMLElement {
  const inner = markup?.box === undefined ? null : element.querySelector<HTMLElement>(markup.box)
  if (inner) return inner
  let box = element
  while (box.hasAttribute('data-display-contents') && box.childElementCount === 1) {
    // The only child element of an HTML wrapper on these pages is HTML.
    box = box.firstElementChild as HTMLElement
  }
  return box
}
