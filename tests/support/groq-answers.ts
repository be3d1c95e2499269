/** What the double's model says, derived from the question, so that a test can tell right from wrong. */

export interface AskedPosting {
  readonly job: number
  readonly title: string
  readonly company: string
  readonly location: string
  readonly description: string
}

export interface Question {
  readonly profile: { readonly skills: readonly string[] }
  readonly postings: readonly AskedPosting[]
}

export interface GivenAnswer {
  job: number
  match_percentage: number
  ranking_level: string
  matched_skills: { skill: string; quote: string }[]
  missing_skills: string[]
  summary: string
}

/** Skills the double's model knows besides the profile's. */
const KNOWN = ['Kubernetes', 'Terraform', 'GraphQL', 'Kafka', 'Tableau', 'Figma']

/** A model that reads honestly: a skill matches where its name stands in the posting. */
export function honestAnswer(posting: AskedPosting, { profile }: Question): GivenAnswer {
  const text = `${posting.title}\n${posting.description}`
  const quoteOf = (skill: string) => {
    const at = text.toLowerCase().indexOf(skill.toLowerCase())
    return at < 0 ? undefined : text.slice(at, at + skill.length)
  }
  const matched = profile.skills.flatMap((skill) => {
    const quote = quoteOf(skill)
    return quote === undefined ? [] : [{ skill, quote }]
  })
  const missing = KNOWN.filter((skill) => quoteOf(skill) && !profile.skills.includes(skill))
  const share = matched.length / Math.max(1, matched.length + missing.length)
  const match_percentage = Math.round(20 + 60 * share)
  return {
    job: posting.job,
    match_percentage,
    ranking_level: match_percentage >= 70 ? 'high' : match_percentage >= 50 ? 'medium' : 'low',
    matched_skills: matched,
    missing_skills: missing,
    summary: `Matches ${matched.length} of ${matched.length + missing.length} skills.`,
  }
}

/**
 * A model that obeys whatever it reads: one posting that is `isInjected` makes it lie about that
 * posting and about every other one in the same request.
 */
export function obedientAnswers(
  question: Question,
  isInjected: (posting: AskedPosting) => boolean,
): GivenAnswer[] {
  const injected = question.postings.some(isInjected)
  return question.postings.map((posting) => {
    const honest = honestAnswer(posting, question)
    if (!injected) return honest
    const lie = isInjected(posting) ? 100 : 0
    return {
      ...honest,
      match_percentage: lie,
      ranking_level: lie === 100 ? 'high' : 'low',
      matched_skills: [
        ...honest.matched_skills,
        ...question.profile.skills.map((skill) => ({ skill, quote: `expert in ${skill}` })),
        { skill: 'Telepathy', quote: posting.title },
      ],
      missing_skills: ['Obedience'],
      summary: 'Perfect <b>match</b>, see javascript:alert(1) and https://evil.example/apply',
    }
  })
}
