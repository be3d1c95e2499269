import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Posting } from '#core/domain/posting.ts'
import { isEmptyProfile, type Profile } from '#core/domain/profile.ts'
import { rankingLevel, type Score } from '#core/domain/score.ts'
import { createScorer, scoreHeuristic } from '#core/scoring/score-heuristic.ts'

const WORDS = [
  '\n',
  '\n\n',
  '\u0000',
  '\u202e',
  '\ud83d',
  ...(
    'Python|python3|C++|C#|.NET|Node.js|Go|go|R|R&D|C-level|CI/CD|K8s|Excel|SQL|Senior|Sr.|Junior|Lead|Head of|Back-end|developer|Entwickler:in|(m/w/d)|H/F|Engineer II|' +
    '5+ years|3-5 Jahre|mindestens|experience|ans d’expérience|años|no|not required|without|or|and|Similar jobs|dental|equal opportunity|401(k)|nice to have' +
    '|•|, |/|. |;|👩\u200d💻|İstanbul|ß|naïve|日本語|a@b.co|https://x.io/go|＋|<b>|%'
  ).split('|'),
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
)
const posting: fc.Arbitrary<Posting> = fc.record(
  { job_id: fc.string(), job_title: text, description: text, company_name: text },
  { requiredKeys: ['job_id', 'job_title'] },
)
const profile: fc.Arbitrary<Profile> = fc
  .record({ skills: fc.array(text, { maxLength: 8 }), experience: text, target_role: text })
  .filter((one) => !isEmptyProfile(one))

function checkScore(score: Score, posted: Posting, by: Profile): void {
  const { skills, role, experience } = score.breakdown
  expect(Math.floor(skills.points + role.points + experience.points + 0.5)).toBe(score.match_score)
  expect(Math.round(skills.points + role.points + experience.points)).toBe(score.match_score)
  expect(score.match_score).toBeGreaterThanOrEqual(0)
  expect(score.match_range[0]).toBe(score.match_score)
  expect(score.match_range[1]).toBeGreaterThanOrEqual(score.match_score)
  expect(score.match_range[1]).toBeLessThanOrEqual(100)
  expect(score.ranking_level).toBe(rankingLevel(score.match_score))
  expect(score.missing_skills).toEqual([...score.skill_gaps, ...score.unmentioned_skills])
  expect(score.summary).toMatch(/^[^\n]+\.$/)
  for (const factor of [skills, role, experience]) {
    expect(factor.points).toBeGreaterThanOrEqual(0)
    expect(factor.points).toBeLessThanOrEqual(factor.max)
    expect(factor.evidence.length > 0).toBe(factor.points > 0)
    for (const { text: quoted, field, start, end } of factor.evidence) {
      expect(quoted).not.toBe('')
      expect(({ ...by, ...posted }[field] ?? '').slice(start, end)).toBe(quoted)
    }
  }
}

test('whatever the texts, the reasons sum to the score and quote what is there', () => {
  fc.assert(
    fc.property(posting, profile, (posted, by) => {
      checkScore(scoreHeuristic(posted, by), posted, by)
    }),
    { numRuns: 500 },
  )
})

test('a score depends on nothing but posting and profile', () => {
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 4 }), profile, (posted, by) => {
      const score = createScorer(by)
      const inBatch = posted.map((one) => score(one))
      expect(inBatch).toEqual(posted.map((one) => scoreHeuristic(one, by)))
    }),
    { numRuns: 200 },
  )
})

const prose = fc
  .array(fc.constantFrom(...WORDS.filter((word) => word !== '\u0000')), { maxLength: 60 })
  .map((words) => words.join(' ').replace(/\n\n+/g, '\n'))

test('doubled blanks, tabs and other line ends change nothing', () => {
  fc.assert(
    fc.property(prose, prose, profile, (job_title, description, by) => {
      const score = createScorer(by)
      const plain = score({ job_id: '1', job_title, description })
      for (const [blank, line] of [
        ['  ', '\r\n'],
        [' \t ', ' \r\n '],
        ['\u00a0', '\r'],
      ] as const) {
        const laidOut = (plainText: string) =>
          plainText.replaceAll(' ', blank).replaceAll('\n', line)
        const other = score({
          job_id: '1',
          job_title: laidOut(job_title),
          description: laidOut(description),
        })
        expect(other.match_score).toBe(plain.match_score)
        expect(other.skill_gaps).toEqual(plain.skill_gaps)
        expect(other.matched_skills).toEqual(plain.matched_skills)
      }
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['one long word', 'a'.repeat(100_000)],
  ['one letter again and again', 'C '.repeat(50_000)],
  ['nothing but separators', '.-/&@:'.repeat(16_000)],
  ['addresses', 'a@b://'.repeat(16_000)],
  ['an ambiguous list', 'Go, R, C, '.repeat(10_000)],
  ['negations', 'no PHP or '.repeat(10_000)],
  ['years', '5 to 5 to 5 years experience '.repeat(3_000)],
  ['signs of other scripts', '日本語の求人 '.repeat(12_000)],
])('a description of 100,000 characters of %s is scored in linear time', (_, description) => {
  const startedAt = performance.now()
  const by = { skills: ['Go', 'PHP'], experience: '5 years', target_role: 'Go Developer' }
  const posted = { job_id: '1', job_title: 'Developer', description }
  checkScore(scoreHeuristic(posted, by), posted, by)
  expect(performance.now() - startedAt).toBeLessThan(5000)
})
