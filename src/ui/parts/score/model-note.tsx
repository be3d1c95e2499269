import type { Score } from '#core/domain/score.ts'
import { texts } from '../reading/texts.ts'

/** Whose number a score is when a model gave it, and what to know before trusting it. */
export function ModelNote({ score: { flags = [], model } }: { score: Score }) {
  return (
    <>
      {flags.map((flag) => (
        <p key={flag} role="note" className="note warn">
          {flag}
        </p>
      ))}
      {model && <p className="soft small">{texts.readBy(model)}</p>}
    </>
  )
}
