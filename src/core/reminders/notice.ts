import type { FollowUp } from './due.ts'
import type { ReminderTexts } from './reminder-texts.ts'

/** What a notification shows. The browser shows a second one of the same id in place of the first. */
export interface Notice {
  readonly id: string
  readonly title: string
  readonly message: string
  /** Jobs of one that stands for several, at most five. */
  readonly items?: readonly { readonly title: string; readonly message: string }[]
  /** Snooze and Done, in this order; a notice of several has none. */
  readonly buttons?: readonly [string, string]
}

const ONE = 'follow-up/'
/** The id of a notice that stands for several jobs. */
const SEVERAL = 'follow-ups'
const MOST_ITEMS = 5

/** One notice for all that became due together, so that a morning after a holiday is not a wall of them. */
export function noticeOf(due: readonly FollowUp[], texts: ReminderTexts): Notice | undefined {
  const [first, ...others] = due
  if (first === undefined) return undefined
  if (others.length === 0) {
    return {
      id: ONE + first.id,
      title: texts.one(first.job_title),
      message: first.company_name,
      buttons: [texts.snooze, texts.done],
    }
  }
  const shown = due.slice(0, MOST_ITEMS)
  const rest = due.length > shown.length
  return {
    id: SEVERAL,
    title: texts.several(due.length),
    message: shown.map(({ job_title }) => job_title).join(', ') + (rest ? ', …' : ''),
    items: shown.map(({ job_title, company_name }) => ({
      title: job_title,
      message: company_name,
    })),
  }
}

/** The job that a notice is about; undefined for one about several, or of somebody else. */
export function jobOfNotice(id: string): string | undefined {
  return id.startsWith(ONE) ? id.slice(ONE.length) : undefined
}
