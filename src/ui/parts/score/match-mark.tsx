import { Glyph } from '../glyph.tsx'
import type { MatchView } from './match.ts'
import { texts } from './texts.ts'
import './score.css'

/** A match in one line: shape, number and word, as the badge on the page shows it. */
export function MatchMark({ match }: { match: MatchView | undefined }) {
  if (match === undefined) return <span className="soft small">{texts.notScored}</span>
  const { level, number, isProvisional } = match
  return (
    <span className={`match ${level} ${isProvisional ? 'provisional' : ''}`}>
      <Glyph name={level} />
      <span className="match-number">{number}</span>
      <span className="match-word">{texts.levels[level]}</span>
      {isProvisional && <span className="unseen">, {texts.provisional}</span>}
    </span>
  )
}

/** The same as the first thing of a view. */
export function MatchHeadline({ match }: { match: MatchView }) {
  const { level, number, isProvisional } = match
  return (
    <p className={`match-headline ${level} ${isProvisional ? 'provisional' : ''}`}>
      <span className="match-large">
        <span aria-hidden="true">{number}</span>
        <span className="unseen">{texts.ofHundred(number)}</span>
      </span>
      <span className="match-level">
        <Glyph name={level} />
        {(isProvisional ? texts.provisionalHeadlines : texts.headlines)[level]}
      </span>
    </p>
  )
}
