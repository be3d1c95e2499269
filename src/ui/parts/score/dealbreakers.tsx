import type { Score } from '#core/domain/score.ts'
import { formatNumber } from '../../wording/format.ts'
import { texts } from './texts.ts'
import '../notes.css'

/** Few enough to act on. */
const RAISES = 3

/** What holds a score down, with the words that say so; and what would raise it. */
export function Dealbreakers({ score: { dealbreakers } }: { score: Score }) {
  if (!dealbreakers || dealbreakers.length === 0) return null
  return (
    <div className="note warn">
      <div>
        <strong>{texts.dealbreaker}</strong>
        {dealbreakers.map(({ reason, evidence }) => (
          <p key={`${reason} ${evidence.start}`}>
            {texts.because(reason, evidence.field)}
            <q>{evidence.text}</q>
          </p>
        ))}
      </div>
    </div>
  )
}

export function Raises({ score: { raises } }: { score: Score }) {
  if (!raises || raises.length === 0) return null
  return (
    <div className="stack tight">
      <h3 className="soft">{texts.raises}</h3>
      <ul>
        {raises.slice(0, RAISES).map(({ skill, points, makes_high }) => (
          <li key={skill}>
            {skill}{' '}
            <span className="soft">
              {(makes_high ? texts.raiseToHigh : texts.raise)(formatNumber(points))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
