import type { Posting } from '../domain/posting.ts'
import type { Profile } from '../domain/profile.ts'
import { type Breakdown, type Evidence, rankingLevel, type Score } from '../domain/score.ts'
import type { ModelAnswer } from './model-reply.ts'

/** From this difference to the heuristic a result is marked, since one of the two is wrong. */
const LARGE_DISAGREEMENT = 40
const LONGEST_SUMMARY = 400
/** Longest run of a summary that is cleaned: markup may make it longer than what is shown. */
const LOOKED_AT = 4_000
const LONGEST_GAP = 60
const MOST_GAPS = 20
/** A quote must say something: one letter is found in every text. */
const SHORTEST_QUOTE = 2
/** A longer one is no quote; the pattern that looks for it stays small. */
const LONGEST_QUOTE = 500

/** How names of skills are compared: by canonical name where the vocabulary knows them. */
export type SameSkill = (a: string, b: string) => boolean

/**
 * A model's answer held against the posting and the profile: the number clamped, the level computed
 * from it, a skill kept only if it is the profile's and its quote is really in the posting.
 */
export function groundAnswer(
  answer: ModelAnswer,
  posting: Posting,
  profile: Profile,
  heuristic: Score,
  model: string,
  sameSkill: SameSkill,
): Score | undefined {
  const number = answer.match_percentage
  if (number === undefined || !Number.isFinite(number)) return undefined
  const score = Math.min(100, Math.max(0, Math.round(number)))
  const matched: { skill: string; evidence: Evidence }[] = []
  for (const { skill, quote } of answer.matched_skills) {
    const own = profile.skills.find((one) => sameSkill(one, skill))
    const evidence = findQuote(quote, posting)
    if (own === undefined || evidence === undefined) continue
    if (!speaksOf(own, quote, sameSkill)) continue
    if (!matched.some((one) => one.skill === own)) matched.push({ skill: own, evidence })
  }
  const matchedSkills = matched.map(({ skill }) => skill)
  const gaps = groundedGaps(answer.missing_skills, posting, profile, sameSkill)
  const unmentioned = profile.skills.filter((skill) => !matchedSkills.includes(skill))
  const flags = disagrees(score, heuristic)
    ? [`The rules give ${heuristic.match_score}, the model ${score}: look before you trust either.`]
    : []
  return {
    job_id: posting.job_id,
    match_score: score,
    match_percentage: score,
    match_range: [score, score],
    ranking_level: rankingLevel(score),
    matched_skills: matchedSkills,
    missing_skills: [...gaps, ...unmentioned],
    skill_gaps: gaps,
    unmentioned_skills: unmentioned,
    summary: oneSentence(answer.summary) || heuristic.summary,
    breakdown: withModelsPart(
      score,
      heuristic,
      matched.map(({ evidence }) => evidence),
    ),
    basis: posting.description?.trim() ? 'description' : 'title',
    mode: 'llm',
    model,
    ...(flags.length === 0 ? {} : { flags }),
  }
}

/**
 * The rules' points by factor, and as a part of its own what the model's number is more or less than
 * their sum: a model's number cannot be taken apart, but the reasons have to add up to it.
 */
export function withModelsPart(
  score: number,
  { breakdown: { skills, role, experience } }: Score,
  evidence: readonly Evidence[],
): Breakdown {
  const points = score - skills.points - role.points - experience.points
  return { skills, role, experience, model: { points, max: 100, evidence } }
}

/** True when a model's number is so far from the rules' that one of the two is wrong. */
export function disagrees(score: number, heuristic: Score): boolean {
  return Math.abs(score - heuristic.match_score) > LARGE_DISAGREEMENT
}

/** A single word as quote has to be the skill's name: "Berlin" shows nothing. A passage may say it in other words. */
function speaksOf(skill: string, quote: string, sameSkill: SameSkill): boolean {
  return /\s/.test(quote.trim()) || sameSkill(skill, quote.trim())
}

/** A gap is shown only if the posting names it, and the profile does not have it. */
function groundedGaps(
  names: readonly string[],
  posting: Posting,
  profile: Profile,
  sameSkill: SameSkill,
): string[] {
  const gaps: string[] = []
  for (const name of names.map((one) => one.trim())) {
    if (name === '' || name.length > LONGEST_GAP) continue
    if (profile.skills.some((skill) => sameSkill(skill, name))) continue
    if (gaps.some((gap) => sameSkill(gap, name)) || !findQuote(name, posting)) continue
    gaps.push(name)
  }
  return gaps.slice(0, MOST_GAPS)
}

/** Where a quote stands in the posting; case and white space may differ, nothing else. */
export function findQuote(quote: string, posting: Posting): Evidence | undefined {
  const words = quote.trim().split(/\s+/).filter(Boolean)
  const { length } = words.join(' ')
  if (length < SHORTEST_QUOTE || length > LONGEST_QUOTE) return undefined
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.map((word) => RegExp.escape(word)).join('\\s+')}(?![\\p{L}\\p{N}])`,
    'iu',
  )
  for (const field of ['job_title', 'description'] as const) {
    const match = pattern.exec(posting[field] ?? '')
    if (match) {
      const start = match.index
      return { text: match[0], field, start, end: start + match[0].length }
    }
  }
  return undefined
}

/** Text for a person, without markup, addresses or line breaks: nothing in it can be followed. */
function oneSentence(text: string): string {
  const plain = text
    .slice(0, LOOKED_AT)
    .replace(/\p{Cc}|\p{Cf}/gu, ' ')
    .replace(/<[^>]*>|\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(javascript|data):\S*/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= LONGEST_SUMMARY
    ? plain
    : `${plain.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`
}
