import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { formatDay, formatList } from '../../wording/format.ts'
import { LEVEL_WORDS, SOURCE_WORDS, STATUS_WORDS } from '../../wording/words.ts'
import { type ListFilter, without } from './list-filter.ts'
import type { SetFilter } from './list-view.ts'
import { texts } from './texts.ts'

/** Which filters are set, each with a way to take it off. */
export function FilterChips({
  filter,
  onFilter,
  onClear,
}: {
  filter: ListFilter
  onFilter: SetFilter
  onClear: () => void
}) {
  const chips = chipsOf(filter)
  if (chips.length === 0) return null
  return (
    <ul className="row jobs-chips" aria-label={texts.chips}>
      {chips.map(({ text, parts }) => (
        <li key={text}>
          <Button
            size="small"
            aria-label={texts.remove(text)}
            onPress={() => onFilter(without(filter, ...parts))}
          >
            {text}
            <Icon name="close" />
          </Button>
        </li>
      ))}
      <li>
        <Button size="small" tone="quiet" onPress={onClear}>
          {texts.clear}
        </Button>
      </li>
    </ul>
  )
}

interface Chip {
  readonly text: string
  readonly parts: readonly (keyof ListFilter)[]
}

function chipsOf(filter: ListFilter): Chip[] {
  const chips: Chip[] = []
  const add = (text: string, ...parts: (keyof ListFilter)[]) => chips.push({ text, parts })
  const { status, ranking_level, source, company, minMatch, maxMatch, since, until } = filter
  if (status) add(texts.chipStatus(formatList(status.map((each) => STATUS_WORDS[each]))), 'status')
  if (ranking_level) add(texts.chipLevel(LEVEL_WORDS[ranking_level]), 'ranking_level')
  if (minMatch !== undefined || maxMatch !== undefined) {
    add(texts.chipMatch(minMatch, maxMatch), 'minMatch', 'maxMatch')
  }
  if (source) add(texts.chipSource(SOURCE_WORDS[source]), 'source')
  if (company) add(texts.chipCompany(company), 'company')
  if (since) add(texts.chipSince(formatDay(since)), 'since')
  if (until) add(texts.chipUntil(formatDay(until)), 'until')
  if (filter.hasNotes !== undefined) {
    add(filter.hasNotes ? texts.withNotes : texts.withoutNotes, 'hasNotes')
  }
  const { location, workMode, followUp } = filter
  if (location) add(texts.chipLocation(location), 'location')
  if (workMode) add(texts.chipWorkMode(texts.workModes[workMode]), 'workMode')
  if (followUp) add(texts.chipFollowUp(texts.followUps[followUp]), 'followUp')
  return chips
}
