/** What a card can be toned down for. */
export const CARD_REASONS = [
  'viewed',
  'applied',
  'promoted',
  'reposted',
  'low_score',
  'blocked_company',
  'title_word',
  'dealbreaker',
] as const
export type CardReason = (typeof CARD_REASONS)[number]

/** `dim` lays a veil over the card; `hide` covers it, with its reason and a way to see it. */
export const CARD_TREATMENTS = ['off', 'dim', 'hide'] as const
export type CardTreatment = (typeof CARD_TREATMENTS)[number]

/** What the extension does on LinkedIn's pages beside scoring. */
export interface PageSettings {
  readonly cards: Readonly<Record<CardReason, CardTreatment>>
  /** A score under this is low, 0-100. A provisional score counts by the most it may become. */
  readonly lowest_score: number
  readonly blocked_companies: readonly string[]
  readonly title_words: readonly string[]
  /** Says in a card's details which place its score has on the page. */
  readonly ranks: boolean
  /** Says on a card's details which other jobs of its company are tracked. */
  readonly company_jobs: boolean
  /** Keeps a list of the postings that were on the screen. */
  readonly sightings: boolean
  /** Shows the open posting's score beside it, as a handle that opens into a panel. */
  readonly panel: boolean
  /** Marks matched, missing and dealbreaker words in the open description. */
  readonly highlights: boolean
}

/** Where the titles of one layout stand, as the user showed it on one card. */
export interface TaughtTitle {
  /** The layout's name in the reader. */
  readonly layout: string
  /** A path of tags, names of attributes and positions below the card; never a text of it. */
  readonly path: string
}

/** Enough for every layout, with what each of them became since. */
export const MOST_TAUGHT = 20

/** Nothing but scores, the handle that carries one, and the ledger that stays in the browser. */
export const DEFAULT_PAGE_SETTINGS: PageSettings = {
  cards: {
    viewed: 'off',
    applied: 'off',
    promoted: 'off',
    reposted: 'off',
    low_score: 'off',
    blocked_company: 'off',
    title_word: 'off',
    dealbreaker: 'off',
  },
  lowest_score: 40,
  blocked_companies: [],
  title_words: [],
  ranks: false,
  company_jobs: false,
  sightings: true,
  panel: true,
  highlights: false,
}
