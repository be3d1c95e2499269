import {
  GUEST_COMPANY,
  GUEST_DESCRIPTION,
  GUEST_LOCATION,
  GUEST_PANE,
  GUEST_SALARY,
  GUEST_SIMILAR_CARD,
  GUEST_TITLE,
} from '../selectors.ts'
import type { Layout } from './layout.ts'

/** A posting without an account, as a page or beside guest results, and its similar jobs. */
export const guestView: Layout = {
  name: 'guest-view',
  cards: {
    card: GUEST_SIMILAR_CARD,
    title: '.base-main-card__title',
    company: '.base-main-card__subtitle',
    location: '.main-job-card__location',
    idAttributes: ['data-entity-urn'],
    similarWithin: GUEST_SIMILAR_CARD,
  },
  pane: {
    mark: GUEST_TITLE,
    pane: GUEST_PANE,
    title: GUEST_TITLE,
    company: GUEST_COMPANY,
    location: GUEST_LOCATION,
    salary: GUEST_SALARY,
    description: GUEST_DESCRIPTION,
  },
}
