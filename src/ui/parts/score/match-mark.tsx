import { Glyph, type MarkLevel } from '../glyph.tsx'
import type { MatchView } from './match.ts'
import './score.css'

const WORDS: Readonly<Record<MarkLevel, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  open: 'Title only',
}
const texts = {
  notScored: 'Not scored',
  provisional: 'provisional',
  of: (number: string) => `${number} of 100`,
}

/** A match in one line: shape, number and word, as the badge on the page shows it. */
export function MatchMark({ match }: { match: MatchView | undefined }) {
  if (match === undefined) return <span className="soft small">{texts.notScored}</span>
  const { level, number, isProvisional } = match
  return (
    <span className={`match ${level} ${isProvisional ? 'provisional' : ''}`}>
      <Glyph name={level} />
      <span className="match-number">{number}</span>
      <span className="match-word">{WORDS[level]}</span>
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
        <span className="unseen">{texts.of(number)}</span>
      </span>
      <span className="match-level">
        <Glyph name={level} />
        {isProvisional
          ? `Provisional${level === 'open' ? '' : `, ${WORDS[level].toLowerCase()}`} match`
          : `${WORDS[level]} match`}
      </span>
    </p>
  )
}
