import type { Sureness } from './layouts/layout.ts'
import { idOfAttribute, idOfLink, idOfUnknownAttribute } from './linkedin-id.ts'
import type { PaneParts } from './pane-parts.ts'
import type { Line } from './text/lines.ts'
import { isBefore } from './text/node-kinds.ts'

interface Found {
  readonly value: string
  readonly sureness: Sureness
}

/**
 * The number of an open posting. What the pane itself says goes before the address, which may already name the next
 * posting while the pane still shows the last.
 */
export function idOfPane(
  parts: PaneParts,
  title: Line | undefined,
  root: Document,
  url: string,
): Found | undefined {
  const { element, description, markup } = parts
  const inTitle = idOfLink(title?.link)
  if (inTitle) return { value: inTitle, sureness: { confidence: 0.98, from: 'structure' } }
  for (const name of markup?.idAttributes ?? []) {
    const holders = [
      description,
      description?.closest(`[${name}]`),
      element.querySelector(`[${name}]`),
    ]
    for (const holder of holders) {
      const value =
        holder?.id === '' && name === 'id' ? undefined : idOfAttribute(holder?.getAttribute(name))
      if (value && value.length >= 8) return { value, sureness: { confidence: 0.95, from: 'hook' } }
    }
  }
  return (
    linkInHead(element, description) ??
    fromAddress(url) ??
    reference(element) ??
    numberInAttributes(element) ??
    fromCanonical(root)
  )
}

/** A link to the posting above its description: "Apply", or the title of the sticky head. */
function linkInHead(element: Element, description: Element | undefined): Found | undefined {
  if (!description) return undefined
  for (const link of element.querySelectorAll('a[href*="/jobs/view/"]')) {
    if (!isBefore(link, description)) return undefined
    const value = idOfLink(link.getAttribute('href')?.replace(/\/apply\b.*$/, ''))
    if (value) return { value, sureness: { confidence: 0.9, from: 'structure' } }
  }
  return undefined
}

function fromAddress(url: string): Found | undefined {
  const value = idOfLink(url)
  return value ? { value, sureness: { confidence: 0.9, from: 'url' } } : undefined
}

/** Links to similar jobs say which posting they are similar to. */
function reference(element: Element): Found | undefined {
  const href = element.querySelector('a[href*="referenceJobId="]')?.getAttribute('href')
  const value = /[?&]referenceJobId=(\d{6,15})/.exec(href ?? '')?.[1]
  return value ? { value, sureness: { confidence: 0.85, from: 'structure' } } : undefined
}

const MOST_ELEMENTS = 3_000

/** A long number at the end of an attribute, when no other number stands so in the pane's head and body. */
function numberInAttributes(element: Element): Found | undefined {
  const seen = new Map<string, number>()
  let left = MOST_ELEMENTS
  for (const inner of element.querySelectorAll(
    '[id], [componentkey], [data-job-id], [data-entity-urn]',
  )) {
    left -= 1
    if (left < 0) break
    for (const attribute of inner.attributes) {
      const value = idOfUnknownAttribute(attribute.value)
      if (value) seen.set(value, (seen.get(value) ?? 0) + 1)
    }
  }
  const [most, next] = [...seen].toSorted(([, a], [, b]) => b - a)
  if (!most || (next && next[1] === most[1])) return undefined
  return { value: most[0], sureness: { confidence: 0.6, from: 'structure' } }
}

function fromCanonical(root: Document): Found | undefined {
  const href =
    root.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    root.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const value = idOfLink(href)
  return value ? { value, sureness: { confidence: 0.8, from: 'url' } } : undefined
}
