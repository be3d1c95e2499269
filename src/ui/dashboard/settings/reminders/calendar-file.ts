import type { Client } from '#core/api/client.ts'
import type { ListedFollowUp } from '#core/reminders/follow-ups.ts'
import { followUpCalendar } from '#core/transfer/ics.ts'
import { texts } from './texts.ts'

/** Every follow-up, page by page. */
export async function allFollowUps(client: Client): Promise<ListedFollowUp[]> {
  const all: ListedFollowUp[] = []
  for (let page: number | null = 1; page !== null; ) {
    const { follow_ups, next }: { follow_ups: readonly ListedFollowUp[]; next: number | null } =
      await client.call('list-follow-ups', { page })
    all.push(...follow_ups)
    page = next
  }
  return all
}

/**
 * Follow-ups as a file to save.
 * @param about what the file's name says of it; letters and digits are taken over
 */
export function calendarFile(
  followUps: readonly ListedFollowUp[],
  about: string,
  remindAt: number,
  now: Date,
): { readonly name: string; readonly content: Blob } {
  const words = about
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  const file = followUpCalendar(followUps, { words: texts.file, now, remindAt })
  return {
    name: `follow-up-${words || 'job'}.ics`,
    content: new Blob([file], { type: 'text/calendar;charset=utf-8' }),
  }
}
