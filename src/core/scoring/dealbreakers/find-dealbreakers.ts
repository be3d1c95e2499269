import {
  type DealbreakerFound,
  type Dealbreakers,
  type MinimumPay,
  yearlyTop,
} from '../../domain/dealbreakers.ts'
import type { Posting } from '../../domain/posting.ts'
import { postingLevel } from '../factors/experience.ts'
import { readMentions } from '../skills/mentions.ts'
import { canonicalSkill } from '../skills/profile-skills.ts'
import type { SkillIndex } from '../skills/skill-index.ts'
import { VOCABULARY_INDEX } from '../skills/vocabulary.ts'
import { createTokens } from '../text/tokens.ts'
import { type Place, wordsFinder } from './find-words.ts'
import { statedPay } from './stated-pay.ts'
import { statedWorkMode } from './stated-work-mode.ts'
import { visaRefusal } from './visa.ts'

type Field = DealbreakerFound['evidence']['field']
type TextField = 'job_title' | 'company_name' | 'location' | 'description'
type Rule = (posting: Posting) => DealbreakerFound | undefined

/** Prepares the user's dealbreakers once, for a batch of postings; each that applies is found once, with its quotation. */
export function createDealbreakerFinder(
  set: Dealbreakers,
  vocabulary: SkillIndex = VOCABULARY_INDEX,
): (posting: Posting) => DealbreakerFound[] {
  const rules = [
    ...set.words.map((words) => wordsRule(words)),
    ...set.companies.map((company) => companyRule(company)),
    ...(set.work_modes.length > 0 ? [workModeRule(set)] : []),
    ...(set.minimum_pay ? [payRule(set.minimum_pay)] : []),
    ...(set.languages.length > 0 || set.levels.length > 0 ? [readingRule(set, vocabulary)] : []),
    ...(set.needs_visa ? [visaRule] : []),
  ]
  return (posting) =>
    rules.flatMap((rule) => {
      const results = rule(posting)
      return results === undefined ? [] : results
    })
}

function quoted(reason: string, field: TextField, text: string, place: Place): DealbreakerFound {
  return found(reason, field, text.slice(place.start, place.end), place)
}

function found(
  reason: string,
  field: Field,
  text: string,
  { start, end }: Place,
): DealbreakerFound {
  return { reason, evidence: { text, field, start, end } }
}

function wordsRule(words: string): Rule {
  const find = wordsFinder(words)
  return (posting) => {
    for (const field of ['job_title', 'description'] as const) {
      const text = posting[field] ?? ''
      const place = find?.(text)
      if (place) return quoted(`says “${words}”`, field, text, place)
    }
    return undefined
  }
}

function companyRule(company: string): Rule {
  const find = wordsFinder(company)
  return ({ company_name: text = '' }) => {
    const place = find?.(text)
    return place && quoted(`is at ${company}`, 'company_name', text, place)
  }
}

const MODE_REASON = {
  onsite: 'is on site',
  hybrid: 'is hybrid',
  remote: 'is remote',
} as const

function workModeRule({ work_modes }: Dealbreakers): Rule {
  return (posting) => {
    const stated = statedWorkMode(posting)
    if (!stated || !work_modes.includes(stated.mode)) return undefined
    return found(MODE_REASON[stated.mode], stated.field, stated.text, stated)
  }
}

/** Only pay that is stated, in the same currency and with its period, can be too little. */
function payRule({ yearly, currency }: MinimumPay): Rule {
  return (posting) => {
    const stated = statedPay(posting)
    if (stated?.salary.currency !== currency) return undefined
    const top = yearlyTop(stated.salary)
    if (top === undefined || top >= yearly) return undefined
    const reason = `pays less than ${yearly} ${currency} a year`
    return found(reason, stated.field, stated.salary.text, stated)
  }
}

const visaRule: Rule = ({ description = '' }) => {
  const place = visaRefusal(description)
  return place && quoted('sponsors no visa', 'description', description, place)
}

/** Languages and levels need the text read as the scorer reads it. */
function readingRule(
  { languages, levels }: Dealbreakers,
  index: SkillIndex,
): (posting: Posting) => DealbreakerFound[] {
  const refused = new Map(
    languages.flatMap((language) => {
      const skill = canonicalSkill(language, index)
      return skill === undefined ? [] : [[skill, language] as const]
    }),
  )
  const unknown = languages.filter((language) => canonicalSkill(language, index) === undefined)
  const others = unknown.map((language) => [language, wordsFinder(language)] as const)
  return (posting) => {
    const { job_title, description = '' } = posting
    const title = { tokens: createTokens(64), text: job_title, field: 'job_title' as const }
    const text = { tokens: createTokens(), text: description, field: 'description' as const }
    const readings = [title, text].map((one) => ({
      ...one,
      reading: readMentions(one.text, index, one.tokens, posting.company_name),
    }))
    const results: DealbreakerFound[] = []
    const said = new Set<string>()
    for (const { reading, text: source, field } of readings) {
      for (const { skill, demand, start, end } of reading.mentions) {
        const language = refused.get(skill)
        if (language === undefined || demand === 'nice_to_have' || said.has(language)) continue
        said.add(language)
        results.push(quoted(`asks for ${language}`, field, source, { start, end }))
      }
      for (const [language, find] of others) {
        const place = said.has(language) ? undefined : find?.(source)
        if (!place) continue
        said.add(language)
        results.push(quoted(`asks for ${language}`, field, source, place))
      }
    }
    const [ofTitle, ofText] = readings
    const level = ofTitle && ofText && postingLevel(posting, ofTitle, ofText)
    if (level && levels.includes(level.level)) {
      const { text: words, field, start, end } = level.evidence
      // A posting's level is stated by its title or its description.
      const at = field === 'job_title' ? 'job_title' : 'description'
      results.push(found(`is for the level ${level.level}`, at, words, { start, end }))
    }
    return results
  }
}
