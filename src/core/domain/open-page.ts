import type { Posting } from './posting.ts'

export const CARD_FLAGS = ['promoted', 'viewed', 'applied', 'easy_apply', 'reposted'] as const
export type CardFlag = (typeof CARD_FLAGS)[number]

/** A posting as a page shows it, with what only the page knows. */
export interface PagePosting extends Posting {
  /** LinkedIn's number; absent while the page has not told it (`job_id` is then a key of our own). */
  readonly source_linkedin_id?: string | undefined
  /** Built from the number, never copied from the page. */
  readonly job_url?: string | undefined
  /** ISO 8601 date or moment. */
  readonly posted_at?: string | undefined
  readonly flags: readonly CardFlag[]
}

/** What a profile page shows; parts of long lists only. */
export interface ProfilePageReading {
  readonly headline: string
  readonly about: string
  readonly skills: readonly string[]
  readonly positions: readonly {
    readonly title: string
    /** As the page writes them: "Jan 2020 - Present". */
    readonly dates: string
    readonly description: string
  }[]
}

/** What the popup learns of the tab it was opened over. */
export type OpenPage =
  | { readonly kind: 'posting'; readonly posting: PagePosting }
  /** A LinkedIn page of cards with no posting open. */
  | { readonly kind: 'results'; readonly cards: number }
  /** A member's profile; nothing of it is read until the user asks. */
  | { readonly kind: 'profile' }
  | { readonly kind: 'linkedin' }
  | { readonly kind: 'elsewhere' }
