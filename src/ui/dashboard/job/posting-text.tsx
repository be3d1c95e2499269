import { useMemo } from 'react'
import type { Score } from '#core/domain/score.ts'
import { markPosting } from './posting-marks.ts'
import { texts } from './texts.ts'

/** The saved text of a posting, with the skills in it marked by whether the user has them. */
export function PostingText({
  description,
  score,
}: {
  description: string | null
  score: Score | undefined
}) {
  const pieces = useMemo(() => {
    const evidence = score?.breakdown.skills.evidence.filter((each) => each.field === 'description')
    return markPosting(description ?? '', evidence ?? [], score?.skill_gaps ?? [])
  }, [description, score])
  return (
    <section className="panel stack" aria-labelledby="posting">
      <h2 id="posting">{texts.posting}</h2>
      {description === null ? (
        <p className="soft">{texts.noPosting}</p>
      ) : (
        <>
          {pieces.some(({ kind }) => kind !== 'plain') && (
            <p className="row small soft">
              <mark className="matched">{texts.legendMatched}</mark>
              <mark className="gap">{texts.legendGap}</mark>
            </p>
          )}
          <div className="job-text">
            {pieces.map(({ text, kind }, index) =>
              kind === 'plain' ? (
                text
              ) : (
                // The pieces of one text never change places.
                <mark key={index} className={kind}>
                  {text}
                </mark>
              ),
            )}
          </div>
        </>
      )}
    </section>
  )
}
