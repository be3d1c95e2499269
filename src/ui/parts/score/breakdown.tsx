import type { Evidence, Factor, Breakdown as Factors } from '#core/domain/score.ts'
import { formatNumber } from '../../wording/format.ts'
import { EVIDENCE_WORDS, FACTOR_WORDS } from '../../wording/words.ts'
import './score.css'

const texts = {
  points: (points: number, max: number) => `${formatNumber(points)} of ${formatNumber(max)}`,
  none: 'No points',
  more: (count: number) => `and ${formatNumber(count)} more`,
}
const FACTORS = ['skills', 'role', 'experience'] as const
/** Quotations shown for one factor; the rest are counted. */
const QUOTED = 6

/** Where the points of a score come from, each with the words it rests on. */
export function Breakdown({ factors }: { factors: Factors }) {
  return (
    <ul className="factors">
      {FACTORS.map((name) => (
        <li key={name}>
          <FactorRow name={FACTOR_WORDS[name]} factor={factors[name]} />
        </li>
      ))}
    </ul>
  )
}

function FactorRow({ name, factor: { points, max, evidence } }: { name: string; factor: Factor }) {
  const quotes = withoutRepeats(evidence)
  const rest = quotes.length - QUOTED
  return (
    <>
      <div className="factor-line">
        <h3>{name}</h3>
        <span className="factor-points">{texts.points(points, max)}</span>
      </div>
      <div className="factor-bar">
        <i style={{ width: `${max === 0 ? 0 : Math.min(100, (points / max) * 100)}%` }} />
      </div>
      {quotes.length === 0 ? (
        <p className="soft small">{texts.none}</p>
      ) : (
        <ul className="evidence">
          {quotes.slice(0, QUOTED).map(({ text, field }) => (
            <li key={`${field} ${text}`}>
              <q>{text}</q> {EVIDENCE_WORDS[field]}
            </li>
          ))}
          {rest > 0 && <li>{texts.more(rest)}</li>}
        </ul>
      )}
    </>
  )
}

/** The same words in the same field say the same thing once. */
function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ text, field }) => {
    const key = `${field} ${text.toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}
