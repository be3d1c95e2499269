import type { BestCard } from '#core/domain/page-check.ts'
import { matchOfScore } from '../../parts/score/match.ts'
import { MatchMark } from '../../parts/score/match-mark.tsx'
import { texts } from './texts.ts'

/** The best cards of the page; a title opens its posting in a tab. */
export function BestFive({ best }: { best: readonly BestCard[] }) {
  return (
    <>
      <h2 className="page-heading">{texts.best}</h2>
      <ol className="page-best">
        {best.map((card) => (
          <li key={card.job_url ?? `${card.title} ${card.company ?? ''}`}>
            <MatchMark match={matchOfScore(card.score)} />
            <span className="page-card">
              {!isWebAddress(card.job_url) ? (
                card.title
              ) : (
                <a href={card.job_url} target="_blank" rel="noreferrer">
                  {card.title}
                </a>
              )}
              {card.company !== undefined && <span className="soft small"> {card.company}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

/** A page told it, so it is only followed where it leads to the web. */
function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && URL.parse(address)?.protocol === 'https:'
}
