import {
  LOCKUP_CAPTION,
  LOCKUP_SUBTITLE,
  LOCKUP_TITLE,
  POSTING_CARD,
  SEMANTIC_SHELL,
  SIMILAR_RAIL,
} from '../selectors.ts'
import type { Layout } from './layout.ts'

/** The card that is one link: search results by meaning, and the rail of similar jobs below a classic posting. */
export const postingCard: Layout = {
  name: 'posting-card',
  cards: {
    card: POSTING_CARD,
    title: LOCKUP_TITLE,
    company: LOCKUP_SUBTITLE,
    location: LOCKUP_CAPTION,
    idAttributes: ['data-job-id'],
    similarWithin: SIMILAR_RAIL,
    shell: SEMANTIC_SHELL,
  },
}
