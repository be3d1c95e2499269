import { hasHead } from '../text/compounds.ts'
import { findPhrases } from '../text/find-phrases.ts'
import { foldText } from '../text/fold.ts'
import type { PhraseIndex } from '../text/phrase-index.ts'
import { firstFrom, type Span, spansBetween } from '../text/span.ts'
import { GAP, type Tokens, tokenize } from '../text/tokens.ts'
import { type Candidate, isMeant, type Surroundings } from './ambiguity.ts'
import { boilerplateRanges } from './boilerplate.ts'
import { companyTalk } from './company-talk.ts'
import { employerName, wordsOf } from './employer-names.ts'
import { type CueHit, negated } from './negation.ts'
import { isHeading, section } from './sections.ts'
import { cueOf, type SkillIndex } from './skill-index.ts'
import { TECHNICAL } from './skill-kinds.ts'

export type Demand = 'required' | 'nice_to_have' | 'mentioned'

/** A skill that a text asks for. */
export interface Mention {
  /** Its number in the index. */
  readonly skill: number
  /** Where its name stands, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly demand: Demand
  /** "… or equivalent": something else would do as well. */
  readonly alternative: boolean
}

/** What one pass over a text finds. */
export interface Reading {
  readonly mentions: readonly Mention[]
  /** Tokens that are a unit of years, for the years asked; see seniority/years.ts. */
  readonly years: readonly number[]
}

/**
 * Finds the skills a text asks for. Left out are names that are not meant ("go to market"), negated ones ("no PHP")
 * and those in text that says nothing of the work (benefits, equal opportunity, other jobs).
 * @param tokens is filled with the text's tokens
 * @param company the employer, whose name is not a skill where it speaks of itself
 */
export function readMentions(
  text: string,
  index: SkillIndex,
  tokens: Tokens,
  company = '',
): Reading {
  tokenize(text, tokens)
  const candidates: Candidate[] = []
  const cues: CueHit[] = []
  const craft: Span[] = []
  const introductions: Span[] = []
  const years: number[] = []
  findPhrases(index.phrases, tokens, (phrase, from, to, end) => {
    const skill = index.meanings[phrase] ?? 0
    if (skill >= 0) {
      const kind = index.skills[skill]?.kind ?? 'concept'
      // In "Excelkenntnisse" the head is the evidence.
      const evidence = hasHead(tokens, to, end) ? undefined : index.evidence[phrase]
      candidates.push({ skill, evidence, kind, from, to, end })
      return
    }
    const cue = cueOf(skill)
    if (cue === 'craft') craft.push({ from, to })
    else if (cue === 'introduces') introductions.push({ from, to })
    else if (cue === 'years') years.push(from)
    else if (cue !== undefined) cues.push({ cue, from, to })
  })
  if (index.own) addOwn(index.own, index.firstOwn ?? 0, tokens, candidates)
  if (candidates.length === 0) return { mentions: [], years }
  const employer = employerName(company)
  const meant = choose(candidates, {
    tokens,
    craft,
    introductions,
    employer: foldText(employer),
  })
  const refused = negated(meant, cues, tokens)
  const silent = withoutOverlaps(boilerplateRanges(cues, tokens))
  const praise = withoutOverlaps(companyTalk(cues, wordsOf(employer), tokens))
  const demands = cues.filter(({ cue }) => cue === 'nice_to_have' || cue === 'required')
  const headed = demands
    .filter((hit) => isHeading(hit, tokens))
    .map((hit) => ({ ...section(hit, cues, tokens), cue: hit.cue }))
  const alternatives = cues.filter(({ cue }) => cue === 'alternative')
  const mentions = meant
    .filter((one) => !refused.has(one) && !isWithin(one, silent))
    .filter((one) => TECHNICAL.has(one.kind) || !isWithin(one, praise))
    .map((one) => ({
      skill: one.skill,
      start: tokens.start[one.from] ?? 0,
      end: one.end,
      demand: demandOf(one, demands, tokens) ?? demandAbove(one, headed) ?? 'mentioned',
      alternative: spansBetween(alternatives, one.to + 1, one.to + REACH_OF_ALTERNATIVE).some(
        ({ from }) => isOneSentence(tokens, one.to, from),
      ),
    }))
  return { mentions, years }
}

/** What only the profile names, put among the others by its place; of the same words, the vocabulary's skill is meant. */
function addOwn(own: PhraseIndex, firstOwn: number, tokens: Tokens, into: Candidate[]): void {
  const { length } = into
  findPhrases(own, tokens, (phrase, from, to, end) => {
    into.push({ skill: firstOwn + phrase, evidence: undefined, kind: 'concept', from, to, end })
  })
  if (into.length > length) into.sort((one, other) => one.from - other.from || one.to - other.to)
}

/** Of candidates that overlap, the leftmost and longest that is meant. */
function choose(
  candidates: readonly Candidate[],
  found: Omit<Surroundings, 'sure' | 'all'>,
): Candidate[] {
  const longest = leftmostLongest(candidates)
  const sure = longest.filter(({ evidence }) => evidence === undefined)
  const around = { ...found, sure, all: longest }
  const meant = (one: Candidate) => isMeant(one, around)
  return longest.flatMap((one) => {
    if (meant(one)) return [one]
    const within = spansBetween(candidates, one.from, one.to).filter(
      (other) => other !== one && other.to <= one.to,
    )
    return leftmostLongest(within.filter(meant))
  })
}

/** Candidates come by their first token, and by their last within it. */
function leftmostLongest(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const one of candidates) {
    const last = chosen.at(-1)
    if (last === undefined || one.from > last.to) chosen.push(one)
    else if (one.from === last.from && one.to > last.to) chosen[chosen.length - 1] = one
  }
  return chosen
}

function withoutOverlaps(ranges: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last && range.from <= last.to + 1) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    } else joined.push(range)
  }
  return joined
}

function isWithin({ from, to }: Span, ranges: readonly Span[]): boolean {
  const range = ranges[firstFrom(ranges, from + 1) - 1]
  return range !== undefined && to <= range.to
}

/** How far a word such as "required" and a name may stand apart, in words. */
const REACH_OF_DEMAND = 25
const REACH_OF_ALTERNATIVE = 4

/** A word of demand counts within its sentence, the nearest first. */
function demandOf(
  { from, to }: Candidate,
  demands: readonly CueHit[],
  tokens: Tokens,
): Demand | undefined {
  let demand: Demand | undefined
  let nearest = Infinity
  for (const hit of spansBetween(demands, from - REACH_OF_DEMAND, to + REACH_OF_DEMAND)) {
    const distance = hit.to < from ? from - hit.to : hit.from - to
    if (distance >= nearest) continue
    if (!isOneSentence(tokens, Math.min(hit.to, to), Math.max(hit.from, from))) continue
    nearest = distance
    // Only these two cues are among the demands.
    demand = hit.cue as Demand
  }
  return demand
}

/** What the heading over its list says of it: "Nice to have:". The last that holds it is the nearest. */
function demandAbove({ from, to }: Candidate, headed: readonly CueHit[]): Demand | undefined {
  const above = headed.findLast((one) => one.from <= from && to <= one.to)
  // Only these two cues are among the headings.
  return above?.cue as Demand | undefined
}

function isOneSentence({ gap }: Tokens, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token += 1) {
    if ((gap[token] ?? GAP.stop) >= GAP.line) return false
  }
  return true
}
