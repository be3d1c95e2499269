import { SENIORITY_LEVELS } from '../../domain/seniority.ts'
import { findPhrases } from '../text/find-phrases.ts'
import { buildPhraseIndex } from '../text/phrase-index.ts'
import { createTokens, GAP, type Tokens, tokenize } from '../text/tokens.ts'
import { levelDistance, type StatedLevel } from './level.ts'
import { LEVEL_WORDS, NO_LEVEL, STEPS, TITLE_ONLY_WORDS } from './level-words.ts'

const NONE = -1
/** Added to a level's number when its word counts in titles only. */
const TITLE_ONLY = 100

const PHRASES = [
  ...phrases(NO_LEVEL, NONE),
  ...SENIORITY_LEVELS.flatMap((level, at) => [
    ...phrases(LEVEL_WORDS[level], at),
    ...phrases(TITLE_ONLY_WORDS[level] ?? '', at + TITLE_ONLY),
  ]),
]
const INDEX = buildPhraseIndex(
  PHRASES.map(({ text }) => text),
  PHRASES.map(() => 0),
)

function phrases(list: string, value: number): { text: string; value: number }[] {
  return list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, value }))
}

interface Found extends StatedLevel {
  readonly from: number
  readonly to: number
}

/** The level a job title states, or undefined: "Senior Backend Engineer", "Analyst II", "Stage - Assistant marketing". */
export function levelOfTitle(title: string): StatedLevel | undefined {
  return levelOfTitleTokens(tokenize(title, createTokens(64)))
}

/** As `levelOfTitle`, of a title that is cut into tokens. */
export function levelOfTitleTokens(tokens: Tokens): StatedLevel | undefined {
  const found = findLevels(tokens, true).filter((one) => isInTitle(one, tokens))
  const begins = firstSteps(found)
  const stated = begins ?? highest(found) ?? stageOf(tokens) ?? stepOf(tokens.text)
  return stated && { level: stated.level, start: stated.start, end: stated.end }
}

/** The highest level that a text about somebody's career states, or undefined. */
export function levelOfCareer(text: string): StatedLevel | undefined {
  const tokens = tokenize(text, createTokens(256))
  const found = findLevels(tokens, false).filter(({ from }) => !isSomebodyElse(from, tokens))
  const stated = highest(found)
  return stated && { level: stated.level, start: stated.start, end: stated.end }
}

function findLevels(tokens: Tokens, isTitle: boolean): Found[] {
  const hits: { value: number; from: number; to: number; end: number }[] = []
  findPhrases(INDEX, tokens, (phrase, from, to, end) => {
    const value = PHRASES[phrase]?.value ?? NONE
    if (value >= TITLE_ONLY && !isTitle) return
    const last = hits.at(-1)
    if (last && from <= last.to) {
      if (from === last.from && to > last.to) hits[hits.length - 1] = { value, from, to, end }
      return
    }
    hits.push({ value, from, to, end })
  })
  return hits.flatMap(({ value, from, to, end }) => {
    const level = SENIORITY_LEVELS[value % TITLE_ONLY]
    return level ? [{ level, from, to, start: tokens.start[from] ?? 0, end }] : []
  })
}

/** "Trainee Store Manager" is a trainee; "Junior to Mid" starts at junior. */
function firstSteps(found: readonly Found[]): Found | undefined {
  return (
    found.find(({ level }) => level === 'intern') ?? found.find(({ level }) => level === 'junior')
  )
}

function highest(found: readonly Found[]): Found | undefined {
  return found.reduce<Found | undefined>(
    (best, one) =>
      best && levelDistance(best.level, 'intern') >= levelDistance(one.level, 'intern')
        ? best
        : one,
    undefined,
  )
}

/** "Assistant to the Managing Director" is not a director. */
function isInTitle({ from, level }: Found, tokens: Tokens): boolean {
  if (level !== 'executive' && level !== 'director') return true
  return !isSomebodyElse(from, tokens)
}

/** "reporting to the CTO", "assistant to the director". */
function isSomebodyElse(from: number, { text, start }: Tokens): boolean {
  const before = text.slice(start[Math.max(0, from - 2)], start[from])
  return /\b(?:to|to\s+the|to\s+our|to\s+a|with\s+the|for\s+the)\s+$/i.test(before)
}

/** French, Italian and Dutch "stage" is an internship where it opens the title; "Stage Manager" is none. */
function stageOf({ text, gap, start, end, count }: Tokens): StatedLevel | undefined {
  const first = text.slice(start[0], end[0]).toLowerCase()
  if (count < 2 || (first !== 'stage' && first !== 'stages')) return undefined
  const next = text.slice(start[1], end[1]).toLowerCase()
  const opens =
    (gap[1] ?? GAP.space) >= GAP.mark || /^(?:en|de|in|assistant|bij|per|di|fin|m2|pfe)$/.test(next)
  return opens ? { level: 'intern', start: start[0] ?? 0, end: end[0] ?? 0 } : undefined
}

/** The step after the title's last word, before any bracket, comma or dash. */
function stepOf(title: string): StatedLevel | undefined {
  for (const part of title.matchAll(/[^(),|–—]+/g)) {
    const text = part[0].replace(/(?<!\s)(?:\s+-.*|\s+)$/, '')
    if (!/\p{L}{3,}/u.test(text)) continue
    for (const [pattern, level] of STEPS) {
      const match = pattern.exec(text)
      if (match) {
        const start = part.index + match.index
        return { level, start, end: start + match[0].length }
      }
    }
  }
  return undefined
}
