import type { Posting, WorkMode } from '../../domain/posting.ts'
import type { Place } from './find-words.ts'

const NOT_LETTERS_BEFORE = String.raw`(?<![\p{L}\p{N}])`
const NOT_LETTERS_AFTER = String.raw`(?![\p{L}\p{N}])`

/** As titles and locations of seven languages say it; hybrid first, since "hybrid remote" is hybrid. */
const WORDS: readonly (readonly [WorkMode, string])[] = [
  ['hybrid', 'hybrid|hybride|h[ií]brid[oa]|ibrid[oa]'],
  [
    'onsite',
    'on[- ]?site|in[- ]office|vor ort|sur site|(?:en )?présentiel|presencial|in sede|in presenza|op locatie',
  ],
  [
    'remote',
    'remote|home[- ]?office|télétravail|à distance|remoto|teletrabajo|teletrabalho|da remoto|op afstand|thuiswerk(?:en)?',
  ],
]
const PATTERNS = WORDS.map(
  ([mode, words]) =>
    [mode, new RegExp(`${NOT_LETTERS_BEFORE}(?:${words})${NOT_LETTERS_AFTER}`, 'iu')] as const,
)

export interface StatedWorkMode extends Place {
  readonly mode: WorkMode
  readonly field: 'work_mode' | 'location' | 'job_title'
  readonly text: string
}

/**
 * The work mode a posting states: the page's own mark, else its location, else its title. The description is not
 * asked: it speaks of offices, remote teams and hybrid clouds alike.
 */
export function statedWorkMode(posting: Posting): StatedWorkMode | undefined {
  const { work_mode: mode, location = '', job_title } = posting
  if (mode) return { mode, field: 'work_mode', text: mode, start: 0, end: mode.length }
  return modeIn('location', location) ?? modeIn('job_title', asides(job_title))
}

function modeIn(field: 'location' | 'job_title', text: string): StatedWorkMode | undefined {
  for (const [mode, pattern] of PATTERNS) {
    const match = pattern.exec(text)
    if (match) {
      const start = match.index
      return { mode, field, text: match[0], start, end: start + match[0].length }
    }
  }
  return undefined
}

/** What a title says in brackets or after a dash, in its place; "Remote Sensing Scientist" says nothing of it. */
function asides(title: string): string {
  const kept = /[([|,–—]|\s-\s/u.exec(title)?.index ?? title.length
  return ' '.repeat(kept) + title.slice(kept)
}
