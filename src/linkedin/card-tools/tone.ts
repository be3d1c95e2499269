import type { PagePosting } from '#core/domain/open-page.ts'
import { CARD_REASONS, type CardReason, type PageSettings } from '#core/domain/page-settings.ts'
import type { Score } from '#core/domain/score.ts'
import { fold } from '../text/clean-text.ts'

/** How a card is toned down, and why. */
export interface Tone {
  readonly treatment: 'dim' | 'hide'
  /** In the settings' order; never empty. */
  readonly reasons: readonly CardReason[]
}

/** Statuses before an application. */
const NOT_YET: readonly string[] = ['new', 'interested']

/** What is known of a card. */
interface CardFacts {
  readonly posting: PagePosting
  readonly score: Score
  readonly tracked: { readonly status: string } | undefined
}

const HOLDS: Readonly<Record<CardReason, (card: CardFacts, settings: PageSettings) => boolean>> = {
  viewed: ({ posting }) => posting.flags.includes('viewed'),
  applied: ({ posting, tracked }) =>
    posting.flags.includes('applied') ||
    (tracked !== undefined && !NOT_YET.includes(tracked.status)),
  promoted: ({ posting }) => posting.flags.includes('promoted'),
  reposted: ({ posting }) => posting.flags.includes('reposted'),
  low_score: ({ score }, { lowest_score }) => score.match_range[1] < lowest_score,
  blocked_company: ({ posting }, { blocked_companies }) =>
    blocked_companies.some((name) => isSame(name, posting.company_name)),
  title_word: ({ posting }, { title_words }) =>
    title_words.some((word) => hasWords(posting.job_title, word)),
  dealbreaker: ({ score }) => (score.dealbreakers ?? []).length > 0,
}

/**
 * What the settings want done with a card; undefined: nothing.
 * One reason to hide is enough; the reasons told are those of the treatment.
 */
export function toneOf(card: CardFacts, settings: PageSettings): Tone | undefined {
  for (const treatment of ['hide', 'dim'] as const) {
    const reasons = CARD_REASONS.filter(
      (reason) => settings.cards[reason] === treatment && HOLDS[reason](card, settings),
    )
    if (reasons.length > 0) return { treatment, reasons }
  }
  return undefined
}

function isSame(name: string, other: string | undefined): boolean {
  return other !== undefined && plain(name) !== '' && plain(name) === plain(other)
}

/** True when the words stand in the text as whole words, in this order. */
function hasWords(text: string, words: string): boolean {
  const wanted = plain(words)
  return wanted !== '' && ` ${plain(text)} `.includes(` ${wanted} `)
}

/** Letters and digits only. "C++" and "C" would be one word, so that plus and hash count as letters. */
function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
