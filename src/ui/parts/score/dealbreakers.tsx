import type { Score } from '#core/domain/score.ts'
import '../notes.css'

const texts = {
  title: 'Dealbreaker',
  reason: (reason: string) => `It ${reason}: `,
  raiseTitle: 'What would raise it',
  raise: (points: number, makesHigh: boolean) =>
    `+${points}${makesHigh ? ', a high match with it' : ''}`,
}
/** Few enough to act on. */
const RAISES = 3

/** What holds a score down, with the words that say so; and what would raise it. */
export function Dealbreakers({ score: { dealbreakers } }: { score: Score }) {
  if (!dealbreakers || dealbreakers.length === 0) return null
  return (
    <div className="note warn">
      <div>
        <strong>{texts.title}</strong>
        {dealbreakers.map(({ reason, evidence }) => (
          <p key={`${reason} ${evidence.start}`}>
            {texts.reason(reason)}
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
      <h3 className="soft">{texts.raiseTitle}</h3>
      <ul>
        {raises.slice(0, RAISES).map(({ skill, points, makes_high }) => (
          <li key={skill}>
            {skill} <span className="soft">{texts.raise(points, makes_high)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
