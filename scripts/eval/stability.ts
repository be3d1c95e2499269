import type { Profile } from '#core/domain/profile.ts'
import { createScorer } from '#core/scoring/score-heuristic.ts'
import { postings, sharedRows } from './labels.ts'
import { ours } from './matchers.ts'
import { heading, percent, print } from './measure.ts'

const BOILERPLATE = `
We are an equal opportunity employer and consider all applicants without regard to race, religion, sexual orientation or disability.
Benefits: 401(k), dental insurance, life insurance, paid time off, stock options and tuition reimbursement.
Founded in 1998, we are a leading provider of cloud computing and cybersecurity, trusted by customers such as Salesforce and Oracle.
Similar jobs
Java Developer
PHP Engineer (Laravel)
Show more Show less`

/** What must not move a score: text that says nothing of the work, and how paragraphs and blanks are laid out. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'boilerplate added': (text) => `${text}\n${BOILERPLATE}`,
  'paragraphs in another order': (text) =>
    text
      .split(/\n\s*\n/)
      .toReversed()
      .join('\n\n'),
  'lines turned into blanks': (text) => text.replace(/\s*\n\s*/g, ' '),
  'blanks doubled, lines ended with CR LF': (text) =>
    text.replace(/ /g, '  ').replace(/\n/g, '\r\n'),
}

interface Row {
  readonly title: string
  readonly description: string
}

/** Points a score moves when nothing of the work changes. */
export function evalStability(): void {
  const own = postings().map(({ title, text }) => ({ title, description: text }))
  const open = sharedRows('dev/postings_en.jsonl') as readonly Row[] | undefined // one row a posting
  heading('Stability: points a score moves when nothing of the work changes')
  for (const [name, rows] of [
    ['own postings', own],
    ['open postings', open?.filter((_, at) => at % 4 === 0)],
  ] as const) {
    if (!rows || rows.length === 0) {
      print(`skipped ${name}: none there`)
      continue
    }
    for (const [change, apply] of Object.entries(CHANGES)) {
      const moves = rows.map((row) => moveOf(row, apply)).toSorted((one, other) => one - other)
      const within = moves.filter((move) => move <= 3).length
      print(
        `${name}, ${change}: within 3 points ${percent(within, moves.length)} of ${moves.length}, most ${moves.at(-1)}`,
      )
    }
  }
}

function moveOf({ title, description }: Row, change: (text: string) => string): number {
  const score = createScorer(profileFor(title, description))
  const of = (text: string) =>
    score({ job_id: '', job_title: title || 'Job', description: text }).match_score
  return Math.abs(of(change(description)) - of(description))
}

/** Half of what the posting asks for, its own title as the role. */
function profileFor(title: string, description: string): Profile {
  const skills = [...ours(title, description)].filter((_, at) => at % 2 === 0)
  return {
    skills: ['Juggling', ...skills],
    experience: '6 years',
    target_role: title.slice(0, 200),
  }
}
