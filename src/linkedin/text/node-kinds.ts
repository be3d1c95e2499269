/** The number the DOM gives text nodes; `instanceof` fails for nodes of another frame. */
const TEXT = 3
const ELEMENT = 1

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === TEXT
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === ELEMENT
}

/** Where one node stands to another in the document's order. */
export function isBefore(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & PRECEDING) !== 0
}

export function isAfter(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & FOLLOWING) !== 0
}

const PRECEDING = 2
const FOLLOWING = 4
/** For a tree walker: text nodes only. */
export const SHOW_TEXT = 4
