import type { Posting } from '#core/domain/posting.ts'
import { createScorer } from '#core/scoring/score-heuristic.ts'
import { VOCABULARY } from '#core/scoring/skills/vocabulary.ts'
import { measure, table } from '#tests/support/bench.ts'

const POSTINGS = 50
const CHARACTERS = 5_000
const PROFILE_SKILLS = 30

/** Words between the skills; none of them is one. */
const FILLER =
  'we are looking for someone who will join our team and help us to build what people need every day with care'.split(
    ' ',
  )

/** Scores 50 long postings, beside a loop of lower-case `includes` over the same skills. @returns a table */
export async function report(): Promise<string> {
  const names = VOCABULARY.map(({ name }) => name)
  const postings = Array.from({ length: POSTINGS }, (_, index) => madeUpPosting(index, names))
  const step = Math.floor(names.length / PROFILE_SKILLS)
  const profile = {
    skills: names.filter((_, index) => index % step === 0).slice(0, PROFILE_SKILLS),
    experience: '6 years',
    target_role: 'Senior Backend Engineer',
  }
  const firstStart = performance.now()
  const scores = postings.map(createScorer(profile))
  const first = performance.now() - firstStart
  const mentions = scores.reduce(
    (sum, { matched_skills, skill_gaps }) => sum + matched_skills.length + skill_gaps.length,
    0,
  )

  const includes = async (what: string, skills: readonly string[]) => {
    const lower = skills.map((name) => name.toLowerCase())
    return measure(what, () =>
      postings.map(({ job_title, description = '' }) => {
        const text = `${job_title}\n${description}`.toLowerCase()
        return lower.filter((name) => text.includes(name))
      }),
    )
  }
  const naive = await includes('lower-case includes, the whole vocabulary', names)
  const few = await includes('lower-case includes, the profile’s skills only', profile.skills)
  const ours = await measure('score, with evidence', () => postings.map(createScorer(profile)))
  return [
    `${POSTINGS} postings of ${CHARACTERS} characters, ${PROFILE_SKILLS} profile skills, ${names.length} skills in the vocabulary.`,
    `${(mentions / POSTINGS).toFixed(0)} mentions a posting.`,
    `The first batch of a fresh page, with everything cold: ${first.toFixed(1)} ms.\n`,
    table([ours, naive, few], naive),
  ].join('\n')
}

/** About one word in eight begins a skill, twice as many as in real postings; the same number gives the same text. */
function madeUpPosting(number: number, names: readonly string[]): Posting {
  let seed = number + 1
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    // The low digits of such a sequence repeat soon, so the high ones are taken.
    return Math.floor((seed / 2 ** 32) * below)
  }
  let description = ''
  while (description.length < CHARACTERS) {
    const word = next(8) === 0 ? names[next(names.length)] : FILLER[next(FILLER.length)]
    description += `${word ?? ''}${next(12) === 0 ? '.\n' : ' '}`
  }
  return {
    job_id: String(number),
    job_title: 'Senior Backend Engineer',
    description: description.slice(0, CHARACTERS),
  }
}
