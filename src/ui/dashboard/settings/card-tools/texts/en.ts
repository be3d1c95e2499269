import type { CardReason, CardTreatment } from '#core/domain/page-settings.ts'
import type { TagTexts } from '../../../../parts/tag-field.tsx'

const reasons: Readonly<Record<CardReason, string>> = {
  viewed: 'Already viewed',
  applied: 'Already applied',
  promoted: 'Promoted',
  reposted: 'Reposted',
  low_score: 'Score too low',
  blocked_company: 'Blocked company',
  title_word: 'Word in the title',
  dealbreaker: 'Has a dealbreaker',
}
const treatments: Readonly<Record<CardTreatment, string>> = {
  off: 'Leave it',
  dim: 'Dim it',
  hide: 'Cover it',
}
const companies: TagTexts = {
  label: 'Blocked companies',
  help: 'The name as LinkedIn writes it; case and accents do not matter.',
  placeholder: 'Acme Staffing',
  add: 'Add',
  added: 'Blocked companies, added',
  none: 'None',
  tooMany: 'At most 500 companies.',
  remove: (tag) => `Remove ${tag}`,
}
const words: TagTexts = {
  label: 'Words in a title',
  help: 'Whole words: “intern” does not mean “internal”.',
  placeholder: 'unpaid',
  add: 'Add',
  added: 'Words in a title, added',
  none: 'None',
  tooMany: 'At most 200 words.',
  remove: (tag) => `Remove ${tag}`,
}

/** What the settings for LinkedIn's pages say. */
export const en = {
  title: 'On LinkedIn’s pages',
  intro:
    'What you choose here is drawn over a card. LinkedIn’s own page is not changed, nothing is clicked, and a covered card says why and can be shown.',
  reasons,
  treatments,
  lowest: 'A score is too low under',
  lowestWrong: 'Give a whole number from 0 to 100.',
  companies,
  words,
  ranks: 'Say which place a card’s score has on its page',
  companyJobs: 'Say which other jobs of its company you track',
  sightings: 'Remember which postings you have seen, for 180 days',
  sightingsHelp:
    'Tells how often you have seen a posting, and when its text comes back under another number. It stays in this browser; turning it off forgets it all.',
  panel: 'Beside an open job, show a handle with its score that opens into a panel',
  highlights: 'Mark the matched, missing and dealbreaker words of an open job’s description',
  highlightsHelp:
    'While it is on, a page that looks for it can tell that some extension marks words, though not which. Alt+Shift+H shows and hides the marks.',
  saved: 'Saved',
}
