import { idOfLink, isPostingAddress } from '../linkedin-id.ts'
import { linesOf } from '../text/lines.ts'
import { isBefore, isText, SHOW_TEXT } from '../text/node-kinds.ts'
import { plainText } from '../text/plain-text.ts'

/** In characters: what makes a text node running text, a section a description, and one beyond doubt. */
const SHORTEST_TEXT = 50
const SHORTEST_DESCRIPTION = 150
const ENOUGH = 400
const MOST_SECTIONS = 60
/** A section with links to postings is a list, not a description. */
const ANOTHER_POSTING = 'a[href*="/jobs/view/"], a[href*="urrentJobId="]'
const SILENT = /^(script|style|code|noscript|template|option)$/
const MOST_TEXTS = 20_000
const OUTSIDE =
  'h1, h2, h3, h4, nav, footer, form, button, select, dialog, [role="dialog"], [aria-modal="true"], a[href]'

/** An open posting found without any name of LinkedIn's: a head with a title, and below it the first long text. */
export interface FoundPane {
  readonly element: HTMLElement
  readonly description: HTMLElement
}

/**
 * Finds the open posting by structure.
 * @param url a posting's own page has one even when its head has no link
 */
export function findPane(root: Document, url: string): FoundPane | undefined {
  const description = findDescription(root)
  const element = description && paneAround(description, root, url)
  return element && { element, description }
}

/** The smallest element around a description that also holds the posting's title. */
export function paneAround(
  description: HTMLElement,
  root: Document,
  url: string,
): HTMLElement | undefined {
  for (let up = description.parentElement; up; up = up.parentElement) {
    if (hasTitle(up, description, root.title, url)) return up
    if (up.localName === 'body') return undefined
  }
  return undefined
}

/** A heading or a link to the posting before the description, and no other posting's link there. */
function hasTitle(
  element: Element,
  description: Element,
  documentTitle: string,
  url: string,
): boolean {
  const ids = new Set<string>()
  let titled = false
  for (const title of element.querySelectorAll('h1, a[href*="/jobs/view/"]')) {
    if (!isBefore(title, description) || !title.textContent?.trim()) continue
    const id = idOfLink(title.getAttribute('href'))
    if (id !== undefined) ids.add(id)
    titled ||= title.localName === 'h1' || id !== undefined
  }
  if (ids.size > 1) return false
  if (titled && ids.size === 1) return true
  const company = element.querySelector('a[href*="/company/"]')
  if (!company || !isBefore(company, description)) return false
  if (titled) return true
  const named = documentTitle.split(' | ')[0] ?? ''
  const lines = linesOf(element, description)
  return (
    lines.length > 2 &&
    (isPostingAddress(url) ||
      lines.some((line) => line.text.length > 2 && named.includes(line.text)))
  )
}

/** The first section of the page that holds running text, else the longest that could. */
function findDescription(root: Document): HTMLElement | undefined {
  const body = root.body
  if (!body) return undefined
  const walker = root.createTreeWalker(body, SHOW_TEXT)
  const tried = new Set<Element>()
  let longest: { section: HTMLElement; length: number } | undefined
  let left = MOST_TEXTS
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left -= 1) {
    if (!isText(node) || node.data.trim().length < SHORTEST_TEXT) continue
    const parent = node.parentElement
    if (!parent || SILENT.test(parent.localName) || parent.closest(OUTSIDE)) continue
    const section = sectionOf(parent)
    if (tried.has(section) || tried.size > MOST_SECTIONS) continue
    tried.add(section)
    const { length } = plainText(section)
    if (length >= ENOUGH) return section
    if (length >= SHORTEST_DESCRIPTION && length > (longest?.length ?? 0))
      longest = { section, length }
  }
  return longest?.section
}

/** Climbs while nothing but the section's own heading joins the text. */
function sectionOf(start: HTMLElement): HTMLElement {
  let section = start
  for (
    let up = start.parentElement;
    up && !/^(main|body|html)$/.test(up.localName);
    up = up.parentElement
  ) {
    if (up.querySelector(ANOTHER_POSTING)) break
    const added = countOf(up, 'h1, h2') - countOf(section, 'h1, h2')
    if (added > 1 || (added === 1 && linesOf(up, section).length > 1)) break
    const sub = countOf(up, 'h3') - countOf(section, 'h3')
    if (sub > 0 && plainText(section).length >= SHORTEST_DESCRIPTION) break
    section = up
    if (added === 1) break
  }
  return section
}

function countOf(element: Element, selector: string): number {
  return element.querySelectorAll(selector).length
}
