import { useState } from 'react'
import type { ReminderSettings } from '#core/domain/reminder-settings.ts'
import { Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/checkbox.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Choice } from '../../../parts/field.tsx'
import { locale } from '../../../wording/language.ts'
import { FollowUps } from './follow-ups.tsx'
import { texts } from './texts.ts'
import { useReminderSettings } from './use-reminder-settings.ts'
import './reminders.css'

/** Reminders of follow-ups, and the dates that are to come. */
export function Reminders() {
  const { query, save, change, isAllowed, switchOn } = useReminderSettings()
  const [isRefused, setRefused] = useState(false)
  const settings = query.data
  const choose = async (notify: boolean) => {
    if (!notify) return change({ notify })
    await switchOn()
    setRefused(true)
  }
  return (
    <section className="panel stack" aria-labelledby="reminders">
      <h2 id="reminders">{texts.title}</h2>
      <p className="soft">{texts.intro}</p>
      {query.error && <FailureNote error={query.error} retry={query.refetch} />}
      {settings && (
        <>
          <Checkbox isSelected={settings.notify} onChange={(notify) => void choose(notify)}>
            {texts.notify}
          </Checkbox>
          {isAllowed === false && (settings.notify || isRefused) && (
            <div className="row reminders-refused">
              <p>{texts.refused}</p>
              <Button onPress={() => void switchOn()}>{texts.allow}</Button>
            </div>
          )}
          <Hour settings={settings} onChange={(hour) => change({ hour })} />
          <Checkbox isSelected={settings.count} onChange={(count) => change({ count })}>
            {texts.count}
          </Checkbox>
          <FollowUps remindAt={settings.hour} />
        </>
      )}
      {save.error && <FailureNote error={save.error} />}
      <output className="soft small">{save.isSuccess ? texts.saved : ''}</output>
    </section>
  )
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour))
const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
const HOUR_WORDS = Object.fromEntries(
  HOURS.map((hour) => [hour, clock.format(new Date(Number(hour) * 3_600_000))]),
)

function Hour({
  settings,
  onChange,
}: {
  settings: ReminderSettings
  onChange: (hour: number) => void
}) {
  return (
    <div className="reminders-hour">
      <Choice
        label={texts.hour}
        value={String(settings.hour)}
        options={HOURS}
        words={HOUR_WORDS}
        onChange={(hour) => onChange(Number(hour))}
      />
    </div>
  )
}
