import { GUEST_SEARCH_CARD } from '../selectors.ts'
import type { Layout } from './layout.ts'

/** The search page without an account, and the pages it loads as one scrolls. */
export const guestResults: Layout = {
  name: 'guest-results',
  cards: {
    card: GUEST_SEARCH_CARD,
    title: '.base-search-card__title',
    company: '.base-search-card__subtitle',
    location: '.job-search-card__location',
    idAttributes: ['data-entity-urn'],
  },
}
