import {
  ABOUT_THE_JOB,
  COMPONENT_CARD,
  RESULTS_COLUMN_CARD,
  SERVER_DRIVEN_PANE,
  SIMILAR_SLOT,
} from '../selectors.ts'
import type { Layout } from './layout.ts'

/** Lists and panes of 2026: hashed classes, cards without a link, order instead of names. */
export const serverDriven: Layout = {
  name: 'server-driven',
  cards: {
    card: `${COMPONENT_CARD}, ${RESULTS_COLUMN_CARD}`,
    idAttributes: ['componentkey'],
    similarWithin: SIMILAR_SLOT,
    shell: COMPONENT_CARD,
  },
  pane: {
    mark: ABOUT_THE_JOB,
    pane: SERVER_DRIVEN_PANE,
    description: ABOUT_THE_JOB,
    idAttributes: ['componentkey', 'id'],
  },
}
