import type { PagePosting } from '#core/domain/open-page.ts'
import type { Score } from '#core/domain/score.ts'
import { Button } from '../parts/button.tsx'
import { FailureNote } from '../parts/failure-note.tsx'
import { texts as readingTexts } from '../parts/reading/texts.ts'
import { Breakdown } from '../parts/score/breakdown.tsx'
import { Dealbreakers, Raises } from '../parts/score/dealbreakers.tsx'
import { matchOfScore } from '../parts/score/match.ts'
import { MatchHeadline } from '../parts/score/match-mark.tsx'
import { ModelNote } from '../parts/score/model-note.tsx'
import { SkillLists } from '../parts/score/skill-lists.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { KeepBar } from './keep-bar.tsx'
import { texts } from './texts.ts'
import { useAnalysis } from './use-posting.ts'

/** One posting: what it is, how it fits and why, and the way to keep it. */
export function PostingReview({
  posting,
  open,
  onBack,
}: {
  posting: PagePosting
  open: (hash: string) => void
  onBack?: () => void
}) {
  const analysis = useAnalysis(posting)
  return (
    <div className="stack">
      {onBack && (
        <div>
          <Button size="small" tone="quiet" onPress={onBack}>
            {texts.back}
          </Button>
        </div>
      )}
      <div>
        <h2 className="popup-title">{posting.job_title}</h2>
        <p className="soft">
          {[posting.company_name ?? texts.noCompany, posting.location].filter(Boolean).join(' · ')}
        </p>
      </div>
      {analysis.error && <FailureNote error={analysis.error} retry={analysis.refetch} />}
      {analysis.isReading && <output className="soft small">{readingTexts.reading}</output>}
      {analysis.isPending && <Skeleton label={texts.scoring} lines={5} />}
      {analysis.data && (
        <>
          <ScoreView score={analysis.data} />
          <KeepBar posting={posting} score={analysis.data} open={open} />
        </>
      )}
    </div>
  )
}

function ScoreView({ score }: { score: Score }) {
  const [low, high] = score.match_range
  return (
    <>
      <MatchHeadline match={matchOfScore(score)} />
      <p>{score.summary}</p>
      <ModelNote score={score} />
      <Dealbreakers score={score} />
      {score.basis === 'title' && <p className="soft small">{texts.rangeText(low, high)}</p>}
      {score.error && <p className="soft small">{score.error}</p>}
      <SkillLists
        skills={{
          matched: score.matched_skills,
          gaps: score.skill_gaps,
          // A title cannot be expected to mention them.
          unmentioned: score.basis === 'title' ? [] : score.unmentioned_skills,
        }}
      />
      <Raises score={score} />
      <section aria-label={texts.why}>
        <Breakdown factors={score.breakdown} />
      </section>
    </>
  )
}
