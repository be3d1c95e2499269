import { useState } from 'react'
import type { Output } from '#core/api/contract.ts'
import { IntervalRows } from '../../parts/charts/interval-rows.tsx'
import { LEVEL_WORDS, SOURCE_WORDS } from '../../wording/words.ts'
import { ChartPanel } from './chart-panel.tsx'
import { Choice } from './choice.tsx'
import { shareCells, shareText } from './shares.ts'
import { texts } from './texts.ts'

type Breakdowns = Output<'insights'>['breakdowns']
type Fact = keyof Breakdowns

const FACTS = [
  'source',
  'ranking_level',
  'work_mode',
  'company',
  'location',
] as const satisfies Fact[]

/** Words for the values that are ours; a company and a place have their own. */
const WORDS: Readonly<Partial<Record<Fact, Readonly<Record<string, string>>>>> = {
  source: SOURCE_WORDS,
  ranking_level: LEVEL_WORDS,
  work_mode: texts.modes,
}

/** More rows than these are in the table only. */
const DRAWN = 12

/** Who answers, by one fact of the jobs at a time. */
export function GroupsPanel({ breakdowns }: { breakdowns: Breakdowns }) {
  const [fact, setFact] = useState<Fact>('source')
  const groups = breakdowns[fact].map((group) => ({ ...group, label: wordFor(fact, group.value) }))
  return (
    <ChartPanel
      name={`job-fit-answers-by-${fact.replace('_', '-')}`}
      title={texts.groups}
      sentence={texts.groupsText}
      head={[
        texts.bys[fact],
        texts.jobsWord,
        texts.applied,
        texts.answered,
        texts.invited,
        texts.share,
        texts.low,
        texts.high,
      ]}
      rows={groups.map((group) => [
        group.label,
        group.jobs,
        group.applied,
        group.answered,
        group.invited,
        ...shareCells(group),
      ])}
      controls={
        <Choice
          label={texts.by}
          value={fact}
          options={FACTS.map((name) => [name, texts.bys[name]])}
          onChoose={setFact}
        />
      }
      renderDrawing={(width) => (
        <IntervalRows
          width={width}
          rows={groups.slice(0, DRAWN).map((group) => ({
            label: shortened(group.label),
            at: group.rate,
            low: group.low,
            high: group.high,
            text: shareText(group, group.answered, group.applied),
          }))}
        />
      )}
    />
  )
}

function wordFor(fact: Fact, value: string | null): string {
  if (value === null) return texts.unknown
  return WORDS[fact]?.[value] ?? value
}

/** A drawing has no room for every name; its table says it in full. */
function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23).toWellFormed()}…` : name
}
