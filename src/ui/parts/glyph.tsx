import type { RankingLevel } from '#core/domain/score.ts'

/** `open`: a range that reaches over more than one level. */
export type MarkLevel = RankingLevel | 'open'

/** The shapes of the badges on the page: up, level, down, and hollow while it is not settled. */
const PATHS: Readonly<Record<MarkLevel | 'tracked', string>> = {
  high: 'M6 1 11.5 10.5H.5Z',
  medium: 'M6 .5 11.5 6 6 11.5.5 6Z',
  low: 'M6 11 .5 1.5h11ZM6 7.4 8.4 3.2H3.6Z',
  open: 'M6 .5 11.5 6 6 11.5.5 6ZM6 2.9 2.9 6 6 9.1 9.1 6Z',
  tracked: 'M2 .5h8v11L6 8.6 2 11.5Z',
}

export function Glyph({ name }: { name: MarkLevel | 'tracked' }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="glyph">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  )
}
