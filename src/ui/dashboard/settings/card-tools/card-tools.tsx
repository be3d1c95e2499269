import { useState } from 'react'
import { CARD_REASONS, CARD_TREATMENTS, type PageSettings } from '#core/domain/page-settings.ts'
import { Checkbox } from '../../../parts/checkbox.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Choice, Field } from '../../../parts/field.tsx'
import { TagField } from '../../../parts/tag-field.tsx'
import { TaughtTitles } from '../taught-titles/taught-titles.tsx'
import { texts } from './texts.ts'
import { usePageSettings } from './use-page-settings.ts'
import './card-tools.css'

/** What is done on LinkedIn's pages beside scoring; all but the ledger and the panel’s handle is off until it is chosen. */
export function CardTools() {
  const { query, save, change } = usePageSettings()
  const settings = query.data
  return (
    <section className="panel stack" aria-labelledby="card-tools">
      <h2 id="card-tools">{texts.title}</h2>
      <p className="soft">{texts.intro}</p>
      {query.error && <FailureNote error={query.error} retry={query.refetch} />}
      {settings && <Tools settings={settings} change={change} />}
      {settings && <TaughtTitles />}
      {save.error && <FailureNote error={save.error} />}
      <output className="soft small">{save.isSuccess ? texts.saved : ''}</output>
    </section>
  )
}

interface ToolsProps {
  readonly settings: PageSettings
  readonly change: (changes: Partial<PageSettings>) => void
}

function Tools({ settings, change }: ToolsProps) {
  return (
    <>
      <div className="card-tools-grid">
        {CARD_REASONS.map((reason) => (
          <Choice
            key={reason}
            label={texts.reasons[reason]}
            value={settings.cards[reason]}
            options={CARD_TREATMENTS}
            words={texts.treatments}
            onChange={(treatment) => change({ cards: { ...settings.cards, [reason]: treatment } })}
          />
        ))}
      </div>
      <Lowest settings={settings} change={change} />
      <TagField
        tags={settings.blocked_companies}
        onChange={(blocked_companies) => change({ blocked_companies })}
        texts={texts.companies}
        most={500}
        longest={500}
      />
      <TagField
        tags={settings.title_words}
        onChange={(title_words) => change({ title_words })}
        texts={texts.words}
        most={200}
        longest={100}
      />
      <Checkbox isSelected={settings.ranks} onChange={(ranks) => change({ ranks })}>
        {texts.ranks}
      </Checkbox>
      <Checkbox
        isSelected={settings.company_jobs}
        onChange={(company_jobs) => change({ company_jobs })}
      >
        {texts.companyJobs}
      </Checkbox>
      <Checkbox isSelected={settings.sightings} onChange={(sightings) => change({ sightings })}>
        {texts.sightings}
      </Checkbox>
      <p className="soft small">{texts.sightingsHelp}</p>
      <Checkbox isSelected={settings.panel} onChange={(panel) => change({ panel })}>
        {texts.panel}
      </Checkbox>
      <Checkbox isSelected={settings.highlights} onChange={(highlights) => change({ highlights })}>
        {texts.highlights}
      </Checkbox>
      <p className="soft small">{texts.highlightsHelp}</p>
    </>
  )
}

/** Kept when it is left and is a number. */
function Lowest({ settings, change }: ToolsProps) {
  const [typed, setTyped] = useState(String(settings.lowest_score))
  const number = Number(typed)
  const isWrong = !/^\d{1,3}$/.test(typed.trim()) || number > 100
  return (
    <Field
      label={texts.lowest}
      inputMode="numeric"
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (!isWrong && number !== settings.lowest_score) change({ lowest_score: number })
      }}
      wrong={isWrong ? texts.lowestWrong : undefined}
    />
  )
}
