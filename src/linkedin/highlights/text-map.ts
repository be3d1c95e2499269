import { descriptionText } from '../read-pane.ts'

/** Finds the parts of a description on the page. */
export interface TextMap {
  /**
   * The stretches of text nodes that `description.slice(start, end)` was read from, in order; none where only white space
   * was. Offsets are UTF-16 units.
   */
  ranges(start: number, end: number): Range[]
}

/**
 * What the reader may add, take out or change: white space, marks without a width, and bullets. All else of a
 * description stands in the page in the same order, so that a count of it leads from one to the other.
 */
const CHANGED = /[\s\p{Cc}\p{Cf}•]+/gu
const IS_CHANGED = /^[\s\p{Cc}\p{Cf}•]/u

/**
 * Maps a description onto the element that it was read from.
 * @returns undefined when the element says something else by now, so that nothing wrong is marked
 */
export function mapText(element: HTMLElement, description: string): TextMap | undefined {
  const texts: { readonly node: Text; readonly from: number; readonly to: number }[] = []
  const parts: string[] = []
  let length = 0
  descriptionText(element, (node) => {
    const kept = lasting(node.data)
    if (kept === '') return
    parts.push(kept)
    texts.push({ node, from: length, to: length + kept.length })
    length += kept.length
  })
  if (!parts.join('').startsWith(lasting(description))) return undefined

  return {
    ranges(start, end) {
      const from = lasting(description.slice(0, start)).length
      const to = from + lasting(description.slice(start, end)).length
      return texts.flatMap((text) => {
        if (to <= from || text.to <= from || text.from >= to) return []
        const range = element.ownerDocument.createRange()
        range.setStart(text.node, offsetOf(text.node.data, Math.max(0, from - text.from)))
        const last = Math.min(text.to, to) - text.from - 1
        range.setEnd(text.node, offsetOf(text.node.data, last) + 1)
        return [range]
      })
    },
  }
}

function lasting(text: string): string {
  return text.replace(CHANGED, '')
}

/** The offset of the nth unit, from 0, that the reader leaves as it is. */
function offsetOf(data: string, nth: number): number {
  let offset = 0
  let passed = 0
  for (const character of data) {
    if (!IS_CHANGED.test(character)) {
      if (passed + character.length > nth) return offset + nth - passed
      passed += character.length
    }
    offset += character.length
  }
  return offset
}
