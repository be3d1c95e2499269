import { useMemo } from 'react'
import { texts } from '../texts.ts'
import { compareTexts, type Stretch } from './compare-texts.ts'

/** What went and what came from one text to the next. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const stretches = useMemo(() => compareTexts(before, after), [before, after])
  if (stretches === undefined) {
    return (
      <div className="stack tight">
        <p className="soft">{texts.tooDifferent}</p>
        <div className="job-text">{before}</div>
      </div>
    )
  }
  return (
    <div className="job-text text-difference">
      {stretches.map((stretch, place) => (
        // The stretches of two texts never change places.
        <Shown key={place} stretch={stretch} />
      ))}
    </div>
  )
}

function Shown({ stretch: { text, kind } }: { stretch: Stretch }) {
  if (kind === 'same') return text
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="unseen">{kind === 'added' ? texts.textAdded : texts.textRemoved} </span>
      {text}
    </Mark>
  )
}
