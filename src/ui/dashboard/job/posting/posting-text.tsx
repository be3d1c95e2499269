import { type ReactNode, useMemo, useState } from 'react'
import type { Score } from '#core/domain/score.ts'
import { Checkbox } from '../../../parts/checkbox.tsx'
import { texts } from '../texts.ts'
import { markPosting, type Piece } from './posting-marks.ts'

/** The saved text of a posting, with the skills in it marked by whether the user has them. */
export function PostingText({
  description,
  score,
  children,
}: {
  description: string | null
  score: Score | undefined
  /** What is told of the text, below it. */
  children?: ReactNode
}) {
  const [isMarked, setMarked] = useState(true)
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
            <div className="row small">
              <Checkbox isSelected={isMarked} onChange={setMarked}>
                {texts.markSkills}
              </Checkbox>
              {isMarked && (
                <p className="row soft">
                  <mark className="matched">{texts.legendMatched}</mark>
                  <mark className="gap">{texts.legendGap}</mark>
                </p>
              )}
            </div>
          )}
          <div className="job-text">{isMarked ? <Marked pieces={pieces} /> : description}</div>
        </>
      )}
      {children}
    </section>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, kind }, index) =>
    kind === 'plain' ? (
      text
    ) : (
      // The pieces of one text never change places.
      <mark key={index} className={kind}>
        {text}
      </mark>
    ),
  )
}
