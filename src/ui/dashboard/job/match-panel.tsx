import type { Profile } from '#core/domain/profile.ts'
import type { Score } from '#core/domain/score.ts'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { Breakdown } from '../../parts/score/breakdown.tsx'
import { Dealbreakers, Raises } from '../../parts/score/dealbreakers.tsx'
import { matchOfJob, matchOfScore } from '../../parts/score/match.ts'
import { MatchHeadline } from '../../parts/score/match-mark.tsx'
import { ModelNote } from '../../parts/score/model-note.tsx'
import { SkillLists } from '../../parts/score/skill-lists.tsx'
import { texts } from './texts.ts'

/** The match a job was saved with, and the reasons for it as they are with the profile of now. */
export function MatchPanel({
  job,
  score,
  profile,
}: {
  job: TrackedJob
  score: Score | undefined
  profile: Profile | undefined
}) {
  const stored = matchOfJob(job)
  const isSame = score?.match_score === job.match_percentage
  const headline = score && (isSame || stored === undefined) ? matchOfScore(score) : stored
  return (
    <section className="panel stack" aria-labelledby="match">
      <h2 id="match">{texts.match}</h2>
      {headline ? <MatchHeadline match={headline} /> : <p>{texts.notScored}</p>}
      {job.summary && <p>{job.summary}</p>}
      {headline?.isProvisional && <p className="soft small">{texts.provisional}</p>}
      {score && stored && !isSame && (
        <p className="soft">{texts.differs(job.match_percentage, matchOfScore(score).number)}</p>
      )}
      {score && <ModelNote score={score} />}
      {score && <Dealbreakers score={score} />}
      <SkillLists skills={skillsOf(job, score, profile)} />
      {score && <Raises score={score} />}
      {score ? (
        <div className="stack tight">
          <h3 className="soft">{texts.today}</h3>
          <Breakdown factors={score.breakdown} />
        </div>
      ) : (
        stored === undefined && <p className="soft">{texts.scoredWithout}</p>
      )}
    </section>
  )
}

/** The stored job has one list for both kinds of missing; what the profile has cannot be a gap. */
function skillsOf(job: TrackedJob, score: Score | undefined, profile: Profile | undefined) {
  if (score) {
    return {
      matched: score.matched_skills,
      gaps: score.skill_gaps,
      unmentioned: score.unmentioned_skills,
    }
  }
  const own = new Set(profile?.skills.map((skill) => skill.toLowerCase()))
  const isOwn = (skill: string) => own.has(skill.toLowerCase())
  return {
    matched: job.matched_skills,
    gaps: job.missing_skills.filter((skill) => !isOwn(skill)),
    unmentioned: job.missing_skills.filter(isOwn),
  }
}
