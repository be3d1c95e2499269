import {
  CARD_CONTAINER,
  CLASSIC_DESCRIPTION,
  CLASSIC_PANE,
  CLASSIC_PANE_COMPANY,
  CLASSIC_PANE_TITLE,
  CLASSIC_TOP_CARD,
  LOCKUP_CAPTION,
  LOCKUP_SUBTITLE,
  LOCKUP_TITLE,
  OCCLUDABLE_CARD,
} from '../selectors.ts'
import type { Layout } from './layout.ts'

/** The classic signed-in lists and details panes, whose list items fill as one scrolls. */
export const voyager: Layout = {
  name: 'voyager',
  cards: {
    card: `${OCCLUDABLE_CARD}, ${CARD_CONTAINER}`,
    box: CARD_CONTAINER,
    title: LOCKUP_TITLE,
    company: LOCKUP_SUBTITLE,
    location: LOCKUP_CAPTION,
    idAttributes: ['data-job-id', 'data-occludable-job-id'],
    shell: OCCLUDABLE_CARD,
  },
  pane: {
    mark: `${CLASSIC_DESCRIPTION}, ${CLASSIC_TOP_CARD}`,
    pane: CLASSIC_PANE,
    title: CLASSIC_PANE_TITLE,
    company: CLASSIC_PANE_COMPANY,
    description: CLASSIC_DESCRIPTION,
    idAttributes: ['data-job-id'],
  },
}
