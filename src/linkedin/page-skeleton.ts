import type { PageReading } from './layouts/layout.ts'
import { isElement } from './text/node-kinds.ts'

const LONGEST = 20_000
const MOST_CARDS = 3
const DEEPEST = 24

/** Attributes whose values name a part of the page; a value that could name a person or a posting is left out. */
const TELLING = new Set(['role', 'type', 'data-view-name', 'data-testid', 'data-component-type'])
const A_NAME = /^[a-z][a-z_-]{0,40}$/
/** Drawings say nothing about the layout. */
const CLOSED = new Set(['svg', 'script', 'style', 'iframe', 'noscript', 'template'])

/**
 * How the page is built, to be copied into a report: tags and the names of attributes. Texts become "…", and values go
 * but for a few words in small letters; nothing of it names a posting, a company or a person.
 */
export function pageSkeleton(root: Document, { cards, pane, layout }: PageReading): string {
  const parts = cards.length > 0 ? cards.slice(0, MOST_CARDS).map(({ element }) => element) : []
  if (pane) parts.push(pane.element)
  const main = root.querySelector<HTMLElement>('main') ?? root.body
  if (parts.length === 0 && main) parts.push(main)
  const lines = [`layout: ${layout ?? 'none'}, cards: ${cards.length}`]
  for (const part of parts) {
    lines.push('', `path: ${pathOf(part)}`)
    write(part, 0, lines)
  }
  return clipped(lines)
}

function write(element: Element, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth)
  lines.push(`${indent}${opening(element)}`)
  if (CLOSED.has(element.localName)) return
  if (depth > DEEPEST) {
    lines.push(`${indent}  (deeper)`)
    return
  }
  for (const node of element.childNodes) {
    if (isElement(node)) write(node, depth + 1, lines)
    else if (node.nodeType === node.TEXT_NODE && node.textContent?.trim())
      lines.push(`${indent}  …`)
  }
}

function opening(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    // A custom name may carry a number of its own.
    const shown = name.replaceAll(/\d+/g, '0')
    return TELLING.has(name) && A_NAME.test(value) ? `${shown}="${value}"` : shown
  })
  return `<${[element.localName, ...attributes].join(' ')}>`
}

function pathOf(element: Element): string {
  const names: string[] = []
  for (let at = element.parentElement; at; at = at.parentElement) names.unshift(at.localName)
  return names.join(' > ')
}

function clipped(lines: readonly string[]): string {
  const text = lines.join('\n')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n(cut)`
}
