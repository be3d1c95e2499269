import { DEFAULT_REMINDER_SETTINGS } from '#core/domain/reminder-settings.ts'
import type { ListedFollowUp } from '#core/reminders/follow-ups.ts'
import { Button } from '../../../parts/button.tsx'
import { saveFile } from '../../data/save-file.ts'
import { calendarFile } from './calendar-file.ts'
import { texts } from './texts.ts'

interface Props {
  readonly job: Omit<ListedFollowUp, 'follow_up_at'>
  readonly followUpAt: string
  /** The hour at which the calendar reminds, 0-23. */
  readonly remindAt?: number
}

/** Saves one job's follow-up as a calendar file. */
export function CalendarButton({
  job,
  followUpAt,
  remindAt = DEFAULT_REMINDER_SETTINGS.hour,
}: Props) {
  return (
    <Button
      size="small"
      aria-label={texts.saveOne(job.job_title)}
      onPress={() =>
        saveFile(
          calendarFile([{ ...job, follow_up_at: followUpAt }], job.job_title, remindAt, new Date()),
        )
      }
    >
      {texts.calendar}
    </Button>
  )
}
