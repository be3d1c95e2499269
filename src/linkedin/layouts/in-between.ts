import { JOB_CARD_VIEW, SIMILAR_SLOT } from '../selectors.ts'
import type { Layout } from './layout.ts'

/** Cards with hashed classes and a named view: the jobs home, lists of 2025, the rail below a server-driven posting. */
export const inBetween: Layout = {
  name: 'in-between',
  cards: { card: JOB_CARD_VIEW, similarWithin: SIMILAR_SLOT },
}
