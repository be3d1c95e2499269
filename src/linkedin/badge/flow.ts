/**
 * True where an absolutely placed badge would not scroll along with its card: no element from the
 * card up to its scroller is positioned.
 * @param known answers for elements already asked about in the same frame; filled in here
 */
export function needsFlow(card: Element, known: Map<Element, boolean>): boolean {
  const passed: Element[] = []
  let answer: boolean | undefined
  for (let at: Element | null = card; at && answer === undefined; at = at.parentElement) {
    answer = known.get(at) ?? decides(at)
    passed.push(at)
  }
  for (const at of passed) known.set(at, answer ?? false)
  return answer ?? false
}

function decides(element: Element): boolean | undefined {
  const { position, overflowY } = getComputedStyle(element)
  if (position !== 'static') return false
  const isPage = element === element.ownerDocument.body || element.parentElement === null
  if (!isPage && (overflowY === 'auto' || overflowY === 'scroll')) return true
  return undefined
}
