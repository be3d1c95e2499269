import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dueDay, localDay } from '#core/reminders/days.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { KEYS } from '../../../data/query-client.ts'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { formatDay } from '../../../wording/format.ts'
import { saveFile } from '../../data/save-file.ts'
import { jobAddress } from '../../route.ts'
import { CalendarButton } from './calendar-button.tsx'
import { allFollowUps, calendarFile } from './calendar-file.ts'
import { texts } from './texts.ts'

const SHOWN = 5

/** The follow-ups that come next, and all of them as a calendar file. */
export function FollowUps({ remindAt }: { remindAt: number }) {
  const client = useClient()
  const [today] = useState(() => localDay(new Date()))
  const first = useQuery({
    queryKey: [...KEYS.jobs, 'follow-ups'],
    queryFn: () => client.call('list-follow-ups', {}),
    staleTime: 0,
  })
  const saving = useMutation({
    mutationFn: async () => {
      const file = calendarFile(await allFollowUps(client), 'all', remindAt, new Date())
      saveFile(file)
      return texts.savedAs(file.name)
    },
  })
  if (first.error) return <FailureNote error={first.error} retry={first.refetch} />
  if (!first.data) return null
  const { follow_ups, total } = first.data
  if (total === 0) return <p className="soft small">{texts.none}</p>
  return (
    <div className="stack tight">
      <h3>{texts.next}</h3>
      <ul className="reminders-list">
        {follow_ups.slice(0, SHOWN).map((followUp) => (
          <li key={followUp.id}>
            <div>
              <a href={jobAddress(followUp.id)}>{followUp.job_title}</a>
              <p className="soft small">{followUp.company_name}</p>
            </div>
            <span className="small">
              {formatDay(followUp.follow_up_at)}
              {dueDay(followUp.follow_up_at) <= today && (
                <strong className="reminders-due">{texts.due}</strong>
              )}
            </span>
            <CalendarButton job={followUp} followUpAt={followUp.follow_up_at} remindAt={remindAt} />
          </li>
        ))}
      </ul>
      {total > SHOWN && <p className="soft small">{texts.more(total - SHOWN)}</p>}
      <div className="row">
        <Button isDisabled={saving.isPending} onPress={() => saving.mutate()}>
          {texts.saveAll}
        </Button>
        <output className="soft small">{saving.data}</output>
      </div>
      {saving.error && <FailureNote error={saving.error} />}
    </div>
  )
}
