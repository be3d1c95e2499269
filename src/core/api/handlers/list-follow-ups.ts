import { followUpPage } from '../../reminders/follow-ups.ts'
import type { Handler } from '../services.ts'

/** Follow-ups on a page: with their titles and addresses far below what a message may hold. */
const PAGE = 500

export const listFollowUps: Handler<'list-follow-ups'> = async ({ page }, { store }) => {
  const { follow_ups, total } = await store.read((db) => followUpPage(db, page, PAGE))
  return { follow_ups, total, next: page * PAGE < total ? page + 1 : null }
}
