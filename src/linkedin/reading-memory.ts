import type { Card, Pane } from './layouts/layout.ts'

/**
 * What a watcher keeps between two readings of one document, so that only what changed is read again and an unchanged
 * card stays the same object. Holds elements weakly.
 */
export class ReadingMemory {
  /** LinkedIn's numbers by the key of the texts, once an open posting has told them. */
  readonly #numbers = new Map<string, string>()
  readonly #cards = new WeakMap<Element, { print: string; card: Card | undefined }>()
  readonly #joined = new WeakMap<Card, Card>()
  #pane: { element: Element; print: string; pane: Pane | undefined } | undefined

  /** The card read before from this element, when its text and `state` are as they were. */
  card(element: Element, state: string, read: () => Card | undefined): Card | undefined {
    const print = `${state}\n${element.textContent ?? ''}`
    const known = this.#cards.get(element)
    if (known?.print === print) return known.card
    const card = read()
    this.#cards.set(element, { print, card })
    return card
  }

  pane(element: Element, state: string, read: () => Pane | undefined): Pane | undefined {
    const print = `${state}\n${element.textContent ?? ''}`
    if (this.#pane?.element === element && this.#pane.print === print) return this.#pane.pane
    const pane = read()
    this.#pane = { element, print, pane }
    return pane
  }

  numberOf(key: string): string | undefined {
    return this.#numbers.get(key)
  }

  learn(key: string, id: string): void {
    this.#numbers.set(key, id)
  }

  /** The same card with its number, made once. */
  joined(card: Card, make: () => Card): Card {
    const known = this.#joined.get(card)
    if (known) return known
    const made = make()
    this.#joined.set(card, made)
    return made
  }
}
