/** A posting that the user's screen shows, as the page tells of it. */
export interface Seen {
  /** LinkedIn's number, or the reader's key until that is known. */
  readonly key: string
  readonly title: string
  readonly company: string
  readonly location?: string | undefined
  /** Of the description (see sightings/signature.ts); absent while that is not known. */
  readonly signature?: string | undefined
}

/** What other postings with the same content were found by. */
export const ALIKE_BY = ['text', 'face'] as const

/** What the ledger knows of one posting. */
export interface Sighting {
  readonly key: string
  /** ISO 8601 moments. */
  readonly first_seen: string
  readonly last_seen: string
  /** Visits, at least half an hour apart. */
  readonly times: number
  /** How many of LinkedIn's numbers stand for the same posting, this one counted. */
  readonly ids: number
  /** Which of them this is, by the moment it was first seen; 1 is the first. */
  readonly nth: number
  /** `text`: the descriptions are the same but for a few words; `face`: title, company and place are. */
  readonly alike_by?: (typeof ALIKE_BY)[number] | undefined
}

/** Another number for the same posting. */
export interface Twin {
  readonly key: string
  readonly title: string
  readonly company: string
  readonly first_seen: string
  readonly last_seen: string
  readonly times: number
}
