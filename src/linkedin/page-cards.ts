import type { TaughtTitle } from '#core/domain/page-settings.ts'
import { LAYOUTS } from './layouts/index.ts'
import type { Card, CardMarkup } from './layouts/layout.ts'
import { idOfCard, readCard } from './read-card.ts'
import type { ReadingMemory } from './reading-memory.ts'
import { findCards } from './structure/find-cards.ts'
import { isAfter } from './text/node-kinds.ts'

/** A place where a card stands, and how to read it. */
export interface CardPlace {
  readonly element: HTMLElement
  readonly markup: CardMarkup | undefined
  readonly layout: string
}

const CARD_LAYOUTS = LAYOUTS.flatMap(({ name, cards }) => (cards ? [{ name, markup: cards }] : []))
const ANY_CARD = CARD_LAYOUTS.map(({ markup }) => markup.card).join(', ')
const ANY_SHELL = CARD_LAYOUTS.flatMap(({ markup }) => markup.shell ?? []).join(', ')
const SIMILAR_LINK = 'a[href*="similar-jobs"]'

/** Cards by the names LinkedIn gives them; of nested ones the outer. */
export function namedCards(root: Document): CardPlace[] {
  const places: CardPlace[] = []
  let last: HTMLElement | undefined
  for (const element of root.querySelectorAll<HTMLElement>(ANY_CARD)) {
    if (last?.contains(element)) continue
    const layout = CARD_LAYOUTS.find(({ markup }) => element.matches(markup.card))
    if (!layout) continue
    last = element
    places.push({ element, markup: layout.markup, layout: layout.name })
  }
  return places
}

/** Cards by structure alone; `isHead` tells what belongs to an open posting's head. */
export function unnamedCards(root: Document, isHead: (element: Element) => boolean): CardPlace[] {
  return findCards(root, isHead).map((element) => ({
    element,
    markup: undefined,
    layout: 'structure',
  }))
}

/** The filled cards of a page, whether they can be read or not: by name where any has one, else by structure. */
export function cardPlaces(root: Document): CardPlace[] {
  const named = namedCards(root)
  const places = named.length > 0 ? named : unnamedCards(root, () => false)
  return places.filter(({ element }) => !isEmpty(element))
}

/**
 * Reads every place once: a list that is in the page twice gives each posting once, the first that has content.
 * @param below the open posting's description; cards after it are a rail of similar jobs
 * @param lessons where the user showed that titles stand, of any layout
 */
export function readCards(
  places: readonly CardPlace[],
  below: Element | undefined,
  now: Date,
  memory: ReadingMemory | undefined,
  lessons: readonly TaughtTitle[] = [],
): Card[] {
  const cards = new Map<string, Card>()
  for (const { element, markup, layout } of places) {
    const kind = isSimilar(element, markup, below) ? 'similar' : 'result'
    const taught = lessons.flatMap((lesson) => (lesson.layout === layout ? lesson.path : []))
    const read = () => readCard(element, markup, layout, kind, now, taught)
    const id = idOfCard(element, markup)?.value ?? ''
    const state = [kind, layout, id, ...taught].join(' ')
    const card = memory ? memory.card(element, state, read) : read()
    if (card && !cards.has(card.key)) cards.set(card.key, card)
  }
  return [...cards.values()]
}

/** How many cards the page has made room for and not filled. */
export function countShells(root: Document, named: boolean, cards: readonly Card[]): number {
  let shells = 0
  if (named) {
    for (const element of root.querySelectorAll(ANY_SHELL)) if (isEmpty(element)) shells += 1
    return shells
  }
  const lists = new Set<Element>()
  for (const { element, kind } of cards) {
    const item = element.closest('li')
    if (kind === 'result' && item?.parentElement) lists.add(item.parentElement)
  }
  for (const list of lists)
    for (const item of list.children) if (item.localName === 'li' && isEmpty(item)) shells += 1
  return shells
}

function isEmpty(element: Element): boolean {
  return (element.textContent ?? '').trim() === ''
}

function isSimilar(
  element: HTMLElement,
  markup: CardMarkup | undefined,
  below: Element | undefined,
): boolean {
  if (markup?.similarWithin && element.closest(markup.similarWithin)) return true
  if (element.matches(SIMILAR_LINK) || element.querySelector(SIMILAR_LINK)) return true
  return below !== undefined && isAfter(element, below)
}
