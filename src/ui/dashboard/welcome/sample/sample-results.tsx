import { useQuery } from '@tanstack/react-query'
import { Dialog, DialogTrigger, Popover, Button as RacButton } from 'react-aria-components'
import { isEmptyProfile } from '#core/domain/profile.ts'
import type { Score } from '#core/domain/score.ts'
import { useClient } from '../../../data/ports-context.tsx'
import { KEYS } from '../../../data/query-client.ts'
import { useProfile } from '../../../data/use-profile.ts'
import { Button } from '../../../parts/button.tsx'
import { FailureNote } from '../../../parts/failure-note.tsx'
import { Breakdown } from '../../../parts/score/breakdown.tsx'
import { Dealbreakers, Raises } from '../../../parts/score/dealbreakers.tsx'
import { matchOfScore } from '../../../parts/score/match.ts'
import { MatchHeadline, MatchMark } from '../../../parts/score/match-mark.tsx'
import { SkillLists } from '../../../parts/score/skill-lists.tsx'
import { Skeleton } from '../../../parts/skeleton.tsx'
import { SAMPLE_POSTINGS, type SamplePosting } from './sample-postings.ts'
import { texts } from './texts.ts'
import './sample.css'

/** Invented cards, scored with the user's own profile by the scorer that scores LinkedIn's. */
export function SampleResults({ onDone }: { onDone: () => void }) {
  const client = useClient()
  const profile = useProfile()
  const isEmpty = profile.data && isEmptyProfile(profile.data)
  const scores = useQuery({
    queryKey: [...KEYS.scores, 'sample'],
    enabled: isEmpty === false,
    queryFn: async () => {
      const { results } = await client.call('batch-score-jobs', { jobs: SAMPLE_POSTINGS })
      return new Map(results.map((score) => [score.job_id, score]))
    },
  })
  const error = profile.error ?? scores.error
  return (
    <section className="stack" aria-labelledby="sample">
      <h2 id="sample">{texts.title}</h2>
      <p className="soft sample-intro">{isEmpty ? texts.noProfile : texts.intro}</p>
      {error && <FailureNote error={error} retry={scores.refetch} />}
      {!error && isEmpty === undefined && <Skeleton label={texts.loading} lines={6} />}
      <ul className="sample-cards" aria-busy={scores.isPending && isEmpty === false}>
        {SAMPLE_POSTINGS.map((posting) => (
          <li key={posting.job_id} className="sample-card">
            <h3>{posting.job_title}</h3>
            <p>{posting.company_name}</p>
            <p className="soft small">{posting.location}</p>
            <SampleBadge posting={posting} score={scores.data?.get(posting.job_id)} />
          </li>
        ))}
      </ul>
      <div>
        <Button tone="main" onPress={onDone}>
          {texts.done}
        </Button>
      </div>
    </section>
  )
}

/** The badge at the card's corner; pressed, it tells why. */
function SampleBadge({ posting, score }: { posting: SamplePosting; score: Score | undefined }) {
  if (score === undefined) return null
  const match = matchOfScore(score)
  return (
    <DialogTrigger>
      <RacButton className="sample-badge">
        <MatchMark match={match} />
        <span className="unseen"> {texts.why(posting.job_title)}</span>
      </RacButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="sample-details stack" aria-label={texts.panel(posting.job_title)}>
          <MatchHeadline match={match} />
          {match.isProvisional && <p className="soft small">{texts.provisional}</p>}
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
          <p className="soft small">{texts.saving}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
