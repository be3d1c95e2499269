import { titleText } from './card-texts.ts'
import { type LinkedData, readJobPosting } from './json-ld.ts'
import type { Pane, ReadFieldName, Sureness } from './layouts/layout.ts'
import { pagePosting } from './page-posting.ts'
import { idOfPane } from './pane-id.ts'
import type { PaneParts } from './pane-parts.ts'
import { paneTexts } from './pane-texts.ts'
import { postingFacts } from './posting-facts.ts'
import { fold } from './text/clean-text.ts'
import { type Line, linesOf } from './text/lines.ts'
import { plainText } from './text/plain-text.ts'

/**
 * Reads an open posting.
 * @param linked read the page's JSON-LD too
 * @returns undefined while the pane shows no title
 */
export function readPane(
  parts: PaneParts,
  root: Document,
  url: string,
  now: Date,
  linked: boolean,
): Pane | undefined {
  const { element, markup, layout } = parts
  // A page known only by its JSON-LD may show anything.
  const head = layout === 'json-ld' ? [] : linesOf(element, parts.description)
  const sureness: Partial<Record<ReadFieldName, Sureness>> = {}
  const byPlace = paneTexts(head, root.title)
  const pick = (field: 'title' | 'company' | 'location'): Line | undefined => {
    const hooked = hookLine(element, markup?.[field])
    const line = hooked ?? byPlace[field]
    if (line)
      sureness[field] = { confidence: hooked ? 0.95 : 0.75, from: hooked ? 'hook' : 'structure' }
    return line
  }
  const titleLine = pick('title')
  const shownTitle = titleLine ? titleText(titleLine.text) : ''
  const data = linked ? dataFor(root, shownTitle) : undefined
  const take = <Value>(
    field: ReadFieldName,
    value: Value | undefined,
    other: Value | undefined,
  ) => {
    if (value !== undefined || other === undefined) return value
    sureness[field] = { confidence: 0.9, from: 'json-ld' }
    return other
  }

  const title = shownTitle || data?.title
  if (!title) return undefined
  if (!shownTitle) sureness.title = { confidence: 0.9, from: 'json-ld' }
  const company = take('company', pick('company')?.text, data?.company)
  const place = take('location', pick('location')?.text, data?.location)
  const own = new Set([titleLine?.text, company, place])
  const rest = head.filter((line) => !own.has(line.text))
  const facts = postingFacts(rest, place, now, hookLine(element, markup?.salary)?.text)
  const shownDescription = parts.description ? descriptionText(parts.description) : undefined
  if (shownDescription) {
    sureness.description = markup
      ? { confidence: 0.95, from: 'hook' }
      : { confidence: 0.75, from: 'structure' }
  }
  Object.assign(sureness, facts.sureness)
  const description = take('description', shownDescription, data?.description)

  const id = idOfPane(parts, titleLine, root, url)
  if (id) sureness.id = id.sureness
  const exactDate = data?.posted_at
  if (exactDate) sureness.posted_at = { confidence: 0.98, from: 'json-ld' }
  const posting = pagePosting(
    { id: id?.value, title, company, description },
    {
      ...facts,
      salary: take('salary', facts.salary, data?.salary),
      work_mode: take('work_mode', facts.work_mode, data?.remote ? 'remote' : undefined),
      posted_at: exactDate ?? facts.posted_at,
    },
  )
  return {
    key: posting.job_id,
    posting,
    element,
    ...(parts.description ? { descriptionElement: parts.description } : {}),
    layout,
    sureness,
  }
}

/** The page's JSON-LD, unless it is of another posting than the one shown. */
function dataFor(root: Document, title: string): LinkedData | undefined {
  const data = readJobPosting(root)
  if (!data || (title !== '' && data.title !== undefined && fold(data.title) !== fold(title)))
    return undefined
  return data
}

/**
 * The description without the heading that names the section; undefined while it is empty.
 * @param onText called with each text node that it is made of, in order
 */
export function descriptionText(
  element: HTMLElement,
  onText?: (node: Text) => void,
): string | undefined {
  const heading = element.querySelector('h1, h2, h3')
  const opens = heading !== null && linesOf(element, heading).length === 0
  const text = plainText(element, opens ? heading : undefined, onText)
  return text === '' ? undefined : text
}

function hookLine(pane: Element, selector: string | undefined): Line | undefined {
  if (selector === undefined) return undefined
  for (const element of pane.querySelectorAll(selector)) {
    const line = linesOf(element)[0]
    if (line) return line
  }
  return undefined
}
