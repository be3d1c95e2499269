import type { PagePosting } from '#core/domain/open-page.ts'

/** The layer of the reader a field came from; `taught`: the user showed where it stands. */
export type ReadFrom = 'hook' | 'taught' | 'structure' | 'json-ld' | 'url'

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

/** Where one generation of LinkedIn's markup keeps the parts of a card. A part without a selector is read by its place. */
export interface CardMarkup {
  readonly card: string
  /** The element inside `card` that has the card's box, when `card` itself is a wrapper without one. */
  readonly box?: string
  readonly title?: string
  readonly company?: string
  readonly location?: string
  /** Attributes of the card or of an element in it that end in the posting's number. */
  readonly idAttributes?: readonly string[]
  /** A card within this is in a rail of similar jobs. */
  readonly similarWithin?: string
  /** Cards the page has not filled yet. */
  readonly shell?: string
}

/** Where one generation keeps the parts of an open posting. */
export interface PaneMarkup {
  /** Found in every open posting of this generation, and nowhere else. */
  readonly mark: string
  /** The nearest of these around the mark is the pane; without one, the document's main part is. */
  readonly pane: string
  readonly title?: string
  readonly company?: string
  readonly location?: string
  readonly salary?: string
  readonly description: string
  /** Attributes within the pane that end in the posting's number. */
  readonly idAttributes?: readonly string[]
}

/** One generation of markup. A new one is a file beside this and a line in index.ts. */
export interface Layout {
  readonly name: string
  readonly cards?: CardMarkup
  readonly pane?: PaneMarkup
}
