import { readJobPosting } from './json-ld.ts'
import { LAYOUTS } from './layouts/index.ts'
import type { PaneParts } from './pane-parts.ts'
import { findPane, paneAround } from './structure/find-pane.ts'

/** The open posting by the names LinkedIn gives its parts. */
export function namedPane(root: Document, url: string): PaneParts | undefined {
  for (const { name, pane: markup } of LAYOUTS) {
    const mark = markup ? root.querySelector<HTMLElement>(markup.mark) : null
    if (!markup || !mark) continue
    const around = mark.closest<HTMLElement>(markup.pane)
    const element = around ?? paneAround(mark, root, url) ?? root.querySelector('main') ?? root.body
    const description = element.querySelector<HTMLElement>(markup.description) ?? undefined
    return { element, description, markup, layout: name }
  }
  return undefined
}

/** The open posting by structure alone. */
export function unnamedPane(root: Document, url: string): PaneParts | undefined {
  const found = findPane(root, url)
  return found && { ...found, markup: undefined, layout: 'structure' }
}

/** The page itself, when its JSON-LD says that it is a posting. */
export function linkedPane(root: Document): PaneParts | undefined {
  const element = root.querySelector('main') ?? root.body
  if (!element || !readJobPosting(root)) return undefined
  return { element, description: undefined, markup: undefined, layout: 'json-ld' }
}
