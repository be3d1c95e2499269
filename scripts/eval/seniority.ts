import { SENIORITY_LEVELS } from '#core/domain/seniority.ts'
import { scoreHeuristic } from '#core/scoring/score-heuristic.ts'
import { levelOfTitle } from '#core/scoring/seniority/find-level.ts'
import { yearsAsked } from '#core/scoring/seniority/years.ts'
import { readMentions } from '#core/scoring/skills/mentions.ts'
import { VOCABULARY_INDEX } from '#core/scoring/skills/vocabulary.ts'
import { createTokens } from '#core/scoring/text/tokens.ts'
import { type SeniorityLabel, seniorityLabels } from './labels.ts'
import { heading, percent, print } from './measure.ts'

const tokens = createTokens()

function answer({ kind, text }: SeniorityLabel): string {
  if (kind === 'title') {
    const level = levelOfTitle(text)?.level
    if (level) return level
  }
  const asked = yearsAsked(tokens, readMentions(text, VOCABULARY_INDEX, tokens).years)
  if (kind === 'years') return asked === undefined ? 'none' : String(asked.years)
  return levelByScore(text)
}

/** A word that states a level whose own name does not. */
const WORDS: Readonly<Record<string, string>> = { staff: 'lead', executive: 'vp' }

/** The level a whole posting is scored by: the one whose profile gets all 20 points. */
function levelByScore(job_title: string): string {
  const exact = SENIORITY_LEVELS.find((level) => {
    const word = WORDS[level] ?? level
    const profile = { skills: [], experience: word, target_role: '' }
    return scoreHeuristic({ job_id: '', job_title }, profile).breakdown.experience.points === 20
  })
  return exact ?? 'none'
}

export function evalSeniority(showErrors: boolean): void {
  const labels = seniorityLabels()
  heading(`Seniority and years (${labels.length} titles and sentences)`)
  const wrong = labels.filter((label) => answer(label) !== label.answer)
  for (const kind of ['title', 'years'] as const) {
    const all = labels.filter((label) => label.kind === kind)
    const failed = wrong.filter((label) => label.kind === kind)
    print(`${kind.padEnd(8)} right ${percent(all.length - failed.length, all.length)}`)
  }
  print(`together right ${percent(labels.length - wrong.length, labels.length)}`)
  if (!showErrors) return
  for (const label of wrong) {
    print(`  ${label.language} ${label.text}: ${answer(label)}, not ${label.answer}`)
  }
}
