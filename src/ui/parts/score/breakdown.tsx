import { Fragment } from 'react'
import type { Evidence, EvidenceField, Factor, Breakdown as Factors } from '#core/domain/score.ts'
import { formatNumber } from '../../wording/format.ts'
import { EVIDENCE_WORDS, FACTOR_WORDS } from '../../wording/words.ts'
import { texts as readingTexts } from '../reading/texts.ts'
import { texts } from './texts.ts'
import './score.css'

const FACTORS = ['skills', 'role', 'experience'] as const
/** Quotations shown from one field; the rest are counted. */
const QUOTED = 8

/** Where the points of a score come from, each with the words it rests on. */
export function Breakdown({ factors }: { factors: Factors }) {
  return (
    <ul className="factors">
      {FACTORS.map((name) => (
        <li key={name}>
          <FactorRow name={FACTOR_WORDS[name]} factor={factors[name]} />
        </li>
      ))}
      {factors.model && (
        <li>
          <div className="factor-line">
            <h3>{readingTexts.part}</h3>
            <span className="factor-points">{formatSigned(factors.model.points)}</span>
          </div>
          <Quotes evidence={factors.model.evidence} none={readingTexts.noQuotes} />
        </li>
      )}
    </ul>
  )
}

/** "+4.5", "−12": what a model's reading adds to the rules' points or takes from them. */
function formatSigned(points: number): string {
  const size = formatNumber(Math.abs(points))
  return `${points < 0 ? '−' : '+'}${size}`
}

function FactorRow({ name, factor: { points, max, evidence } }: { name: string; factor: Factor }) {
  return (
    <>
      <div className="factor-line">
        <h3>{name}</h3>
        <span className="factor-points">
          {texts.points(formatNumber(points), formatNumber(max))}
        </span>
      </div>
      <div className="factor-bar">
        <i style={{ width: `${max === 0 ? 0 : Math.min(100, (points / max) * 100)}%` }} />
      </div>
      <Quotes evidence={evidence} none={texts.noPoints} />
    </>
  )
}

function Quotes({ evidence, none }: { evidence: readonly Evidence[]; none: string }) {
  const groups = quotationsOf(evidence)
  return (
    <>
      {groups.length === 0 && <p className="soft small">{none}</p>}
      <ul className="evidence">
        {groups.map(({ field, quotes }) => (
          <li key={field}>
            {quotes.slice(0, QUOTED).map((quote) => (
              <Fragment key={quote}>
                <q>{quote}</q>{' '}
              </Fragment>
            ))}
            {quotes.length > QUOTED && `${texts.moreQuotes(formatNumber(quotes.length - QUOTED))} `}
            {EVIDENCE_WORDS[field]}
          </li>
        ))}
      </ul>
    </>
  )
}

interface Quotations {
  readonly field: EvidenceField
  readonly quotes: readonly string[]
}

/** What was quoted from each field; the same words in the same field say the same thing once. */
function quotationsOf(evidence: readonly Evidence[]): Quotations[] {
  const byField = Map.groupBy(evidence, ({ field }) => field)
  return [...byField].map(([field, found]) => ({
    field,
    quotes: [...new Map(found.map(({ text }) => [text.toLowerCase(), text])).values()],
  }))
}
