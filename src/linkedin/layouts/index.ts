import { guestResults } from './guest-results.ts'
import { guestView } from './guest-view.ts'
import { inBetween } from './in-between.ts'
import type { Layout } from './layout.ts'
import { postingCard } from './posting-card.ts'
import { serverDriven } from './server-driven.ts'
import { voyager } from './voyager.ts'

/**
 * In this order a card or pane is claimed: the first layout that recognises it reads it. The particular stands before
 * the general: a posting card also carries the name of the view that `inBetween` looks for.
 */
export const LAYOUTS: readonly Layout[] = [
  voyager,
  postingCard,
  serverDriven,
  inBetween,
  guestResults,
  guestView,
]
