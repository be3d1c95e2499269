import type { PagePosting } from '#core/domain/open-page.ts'

/** The layer of the reader a field came from, from the most to the least certain of its place. */
export type ReadFrom = 'hook' | 'structure' | 'json-ld' | 'url'

/** How sure the reader is of a field, 0-1, and which layer gave it. */
export interface Sureness {
  readonly confidence: number
  readonly from: ReadFrom
}

export type ReadFieldName =
  | 'id'
  | 'title'
  | 'company'
  | 'location'
  | 'work_mode'
  | 'salary'
  | 'posted_at'
  | 'flags'
  | 'description'

/** One posting in a list, filled in by the page. */
export interface Card {
  /** LinkedIn's number, or a hash of title, company and location until the number is known. */
  readonly key: string
  readonly posting: PagePosting
  /** The element that is the card; a badge is placed relative to it. */
  readonly element: HTMLElement
  /** The element whose text is the title (a badge can be aligned with it); may equal `element`. */
  readonly titleElement: HTMLElement
  /** `similar`: in a rail beside another posting, not a result of the user's search. */
  readonly kind: 'result' | 'similar'
  readonly layout: string
  readonly sureness: Partial<Record<ReadFieldName, Sureness>>
}

/** The open posting: the details pane of a list, or a page of its own. */
export interface Pane {
  readonly key: string
  readonly posting: PagePosting
  readonly element: HTMLElement
  /** Absent while the page has not shown the description. */
  readonly descriptionElement?: HTMLElement
  readonly layout: string
  readonly sureness: Partial<Record<ReadFieldName, Sureness>>
}

/** What the reader saw in one document at one moment. */
export interface PageReading {
  /** Undefined: nothing to read here. */
  readonly layout: string | undefined
  /** Filled cards only, each posting once, in the page's order. */
  readonly cards: readonly Card[]
  /** Cards the page has not filled yet. */
  readonly shells: number
  readonly pane: Pane | undefined
  /** Written for the user: which field of which layout is not understood; empty when all is well. */
  readonly warnings: readonly string[]
}
