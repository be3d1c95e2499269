import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { DEALBREAKER_CAP } from '#core/domain/dealbreakers.ts'
import { isEmptyProfile } from '#core/domain/profile.ts'
import { HIGH_FROM, MEDIUM_FROM } from '#core/domain/score.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { KEYS } from '../../../data/query-client.ts'
import { useProfile } from '../../../data/use-profile.ts'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Field } from '../../../parts/field.tsx'
import { Breakdown } from '../../../parts/score/breakdown.tsx'
import { Dealbreakers, Raises } from '../../../parts/score/dealbreakers.tsx'
import { matchOfScore } from '../../../parts/score/match.ts'
import { MatchHeadline } from '../../../parts/score/match-mark.tsx'
import { SkillLists } from '../../../parts/score/skill-lists.tsx'
import { FACTOR_WORDS } from '../../../wording/words.ts'
import { MOST_POINTS } from './points.ts'
import { texts } from './texts.ts'

const FACTORS = ['skills', 'role', 'experience'] as const
/** A pause in typing. */
const PAUSE_MS = 250

/** How a score is made, and a place to see it made of any text. */
export function Scoring() {
  return (
    <section className="panel stack" aria-labelledby="scoring">
      <h2 id="scoring">{texts.title}</h2>
      <p className="soft">{texts.intro}</p>
      <dl className="stack tight">
        {FACTORS.map((factor) => (
          <div key={factor}>
            <dt className="settings-label">
              {texts.upTo(FACTOR_WORDS[factor], MOST_POINTS[factor])}
            </dt>
            <dd className="soft">{texts.about[factor]}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">{texts.levels(HIGH_FROM, MEDIUM_FROM)}</p>
      <p className="soft">{texts.capped(DEALBREAKER_CAP)}</p>
      <p className="soft">{texts.fixed}</p>
      <Trial />
    </section>
  )
}

function Trial() {
  const client = useClient()
  const profile = useProfile().data
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const posting = usePaused(`${title}\n${text}`, PAUSE_MS)
  const [asked = '', ...lines] = posting.split('\n')
  const description = lines.join('\n')
  const canScore = asked.trim() !== '' && profile !== undefined && !isEmptyProfile(profile)
  const scored = useQuery({
    queryKey: [...KEYS.scores, 'trial', posting],
    enabled: canScore,
    queryFn: async () => {
      const job = { job_id: 'trial', job_title: asked, ...(description.trim() && { description }) }
      const { results } = await client.call('batch-score-jobs', { jobs: [job] })
      return results[0] ?? null
    },
    placeholderData: (before) => before,
  })
  const score = canScore ? scored.data : undefined
  return (
    <div className="stack">
      <h3>{texts.trial}</h3>
      {profile && isEmptyProfile(profile) && (
        <p>
          {texts.noProfile} <a href="#/profile">{texts.toProfile}</a>
        </p>
      )}
      <Field label={texts.jobTitle} value={title} onChange={setTitle} maxLength={1_000} />
      <Field
        label={texts.description}
        value={text}
        onChange={setText}
        maxLength={100_000}
        rows={4}
      />
      {scored.error && <FailureNote error={scored.error} />}
      {score && (
        <fieldset className="stack" aria-label={texts.result}>
          <MatchHeadline match={matchOfScore(score)} />
          <Dealbreakers score={score} />
          <Breakdown factors={score.breakdown} />
          <SkillLists
            skills={{
              matched: score.matched_skills,
              gaps: score.skill_gaps,
              unmentioned: score.unmentioned_skills,
            }}
          />
          <Raises score={score} />
        </fieldset>
      )}
    </div>
  )
}

/** A value that follows once it has not changed for some milliseconds. */
function usePaused(value: string, pause: number): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(setPaused, pause, value)
    return () => clearTimeout(timer)
  }, [value, pause])
  return paused
}
