import type { CardTexts } from './card-texts.ts'
import { isAside, isCompanyLink, REMARK, titleText } from './card-texts.ts'
import { fold } from './text/clean-text.ts'
import type { Line } from './text/lines.ts'

/** How far below the title the place may stand, in lines. */
const NEAR = 8

/**
 * Title, company and location of an open posting by structure: the first heading or link to the posting, the link to the
 * company nearest to it, and the first plain text below both.
 * @param documentTitle LinkedIn puts the posting's title into it on the posting's own page
 */
export function paneTexts(head: readonly Line[], documentTitle: string): CardTexts {
  const shown = head.filter((line) => !line.control)
  const titleAt = titleIndex(shown, documentTitle)
  const title = shown[titleAt]
  if (!title) return {}
  const companyAt = nearest(shown, titleAt, (line) => line !== title && isCompanyLink(line))
  const company = shown[companyAt]
  const from = Math.max(titleAt, companyAt) + 1
  const location = shown
    .slice(from, from + NEAR)
    .find(
      (line) =>
        line.text !== title.text &&
        line.text !== company?.text &&
        line.link === undefined &&
        !isAside(line) &&
        !REMARK.test(line.text) &&
        !(line.heading === 1 || line.heading === 2),
    )
  return { title, ...(company ? { company } : {}), ...(location ? { location } : {}) }
}

function titleIndex(lines: readonly Line[], documentTitle: string): number {
  const first = lines.findIndex((line) => line.element.closest('h1') !== null)
  if (first >= 0) return first
  // A link to a search with this posting open is a filter ("Remote"), not the title.
  const linked = lines.findIndex(
    (line) => /\/jobs\/view\//.test(line.link ?? '') && !/\/apply\b/.test(line.link ?? ''),
  )
  if (linked >= 0) return linked
  const named = fold(documentTitle.replace(/^\(\d+\)\s*/, ''))
  const titled = lines.findIndex(
    (line) =>
      line.text.length > 2 && named.includes(fold(titleText(line.text))) && !isCompanyLink(line),
  )
  if (titled >= 0) return titled
  // Without any of these: the text after the company, where all generations put it.
  const company = lines.findIndex(isCompanyLink)
  return company >= 0 && company < lines.length - 1 ? company + 1 : -1
}

function nearest(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  for (let distance = 1; distance < lines.length; distance += 1) {
    for (const at of [from - distance, from + distance]) {
      const line = lines[at]
      if (line && test(line)) return at
    }
  }
  return -1
}
