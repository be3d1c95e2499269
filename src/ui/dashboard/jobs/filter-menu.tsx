import { useState } from 'react'
import { DialogTrigger, Popover } from 'react-aria-components'
import { WORK_MODES } from '#core/domain/posting.ts'
import { RANKING_LEVELS } from '#core/domain/score.ts'
import { SOURCES } from '#core/domain/tracked-job.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, Field } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LEVEL_WORDS, SOURCE_WORDS } from '../../wording/words.ts'
import { FOLLOW_UPS, type ListFilter, withoutEmpty } from './list-filter.ts'
import type { SetFilter } from './list-view.ts'
import { texts } from './texts.ts'

interface Props {
  readonly filter: ListFilter
  readonly onFilter: SetFilter
}

const ANY = ''
const LEVELS = [ANY, ...RANKING_LEVELS] as const
const ORIGINS = [ANY, ...SOURCES] as const
const MODES = [ANY, ...WORK_MODES] as const
const DUE = [ANY, ...FOLLOW_UPS] as const
const NOTES = [ANY, 'true', 'false'] as const

/** The filters besides search and status; each change is applied at once. */
export function FilterMenu({ filter, onFilter }: Props) {
  const set = <Part extends keyof ListFilter>(part: Part, value: ListFilter[Part] | undefined) =>
    onFilter(withoutEmpty({ ...filter, [part]: value }))
  const type = (part: 'company' | 'location', value: string) =>
    onFilter(withoutEmpty({ ...filter, [part]: value }), filter[part] ? 'replace' : 'push')
  return (
    <DialogTrigger>
      <Button>
        <Icon name="filter" />
        {texts.filterMore}
      </Button>
      <Popover className="popover" placement="bottom start" aria-label={texts.filterTitle}>
        <div className="jobs-filters">
          <Choice
            label={texts.level}
            value={filter.ranking_level ?? ANY}
            options={LEVELS}
            words={{ [ANY]: texts.any, ...LEVEL_WORDS }}
            onChange={(level) => set('ranking_level', level || undefined)}
          />
          <Choice
            label={texts.source}
            value={filter.source ?? ANY}
            options={ORIGINS}
            words={{ [ANY]: texts.any, ...SOURCE_WORDS }}
            onChange={(source) => set('source', source || undefined)}
          />
          <Percent
            label={texts.minMatch}
            value={filter.minMatch}
            onChange={(value) => set('minMatch', value)}
          />
          <Percent
            label={texts.maxMatch}
            value={filter.maxMatch}
            onChange={(value) => set('maxMatch', value)}
          />
          <Field
            label={texts.since}
            type="date"
            value={filter.since ?? ''}
            onChange={(day) => set('since', day)}
          />
          <Field
            label={texts.until}
            type="date"
            value={filter.until ?? ''}
            onChange={(day) => set('until', day)}
          />
          <Field
            label={texts.company}
            value={filter.company ?? ''}
            maxLength={500}
            onChange={(company) => type('company', company)}
          />
          <Field
            label={texts.location}
            value={filter.location ?? ''}
            maxLength={500}
            onChange={(location) => type('location', location)}
          />
          <Choice
            label={texts.workMode}
            value={filter.workMode ?? ANY}
            options={MODES}
            words={{ [ANY]: texts.any, ...texts.workModes }}
            onChange={(mode) => set('workMode', mode || undefined)}
          />
          <Choice
            label={texts.followUp}
            value={filter.followUp ?? ANY}
            options={DUE}
            words={{ [ANY]: texts.any, ...texts.followUps }}
            onChange={(followUp) => set('followUp', followUp || undefined)}
          />
          <Choice
            label={texts.notes}
            value={filter.hasNotes === undefined ? ANY : `${filter.hasNotes}`}
            options={NOTES}
            words={{ [ANY]: texts.any, true: texts.withNotes, false: texts.withoutNotes }}
            onChange={(value) => set('hasNotes', value === ANY ? undefined : value === 'true')}
          />
        </div>
      </Popover>
    </DialogTrigger>
  )
}

/** A whole number of 0-100, or nothing; what is neither stays in the field with a word on it. */
function Percent({
  label,
  value,
  onChange,
}: {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
}) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const isWrong = typed !== '' && !/^(100|\d{1,2})$/.test(typed)
  return (
    <Field
      label={label}
      inputMode="numeric"
      value={typed}
      wrong={isWrong ? texts.percentWrong : undefined}
      onChange={(text) => {
        setTyped(text)
        if (text === '') onChange(undefined)
        else if (/^(100|\d{1,2})$/.test(text)) onChange(Number(text))
      }}
    />
  )
}
