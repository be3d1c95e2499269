import { readdirSync, readFileSync } from 'node:fs'
import { createRecorder, learnNext } from '#core/scoring/learn-next.ts'
import { createScorer } from '#core/scoring/score-heuristic.ts'
import { buildSkillIndex } from '#core/scoring/skills/skill-index.ts'
import { VOCABULARY } from '#core/scoring/skills/vocabulary.ts'
import { postings } from './labels.ts'
import { heading, print } from './measure.ts'

const ROUNDS = 30
const FOLDER = new URL('../../src/core/scoring/skills/vocabulary/', import.meta.url)

/** Times in this process; what Chromium does is measured by `npm run bench`. */
export function evalSpeed(): void {
  heading(`Speed (median and best of ${ROUNDS})`)
  const texts = postings().map(({ text }) => text)
  if (texts.length === 0) {
    print('skipped: tests/fixtures/labels holds no postings')
    return
  }
  const skills = VOCABULARY.filter((_, at) => at % Math.floor(VOCABULARY.length / 30) === 0)
    .slice(0, 30)
    .map(({ name }) => name)
  const profile = { skills, experience: '8 years', target_role: 'Senior Data Engineer' }
  const jobs = Array.from({ length: 50 }, (_, at) => ({
    job_id: String(at),
    job_title: 'Data Engineer',
    description: [...texts.slice(at), ...texts].join('\n\n').repeat(2).slice(0, 5_000),
  }))
  time('50 postings of 5,000 characters, 30 skills', () => jobs.map(createScorer(profile)))
  const small = skills.map((skill) => skill.toLowerCase())
  time('the same, naive includes of the 30 skills', () =>
    jobs.map(({ description }) => {
      const text = description.toLowerCase()
      return small.filter((skill) => text.includes(skill))
    }),
  )
  const files = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  const bytes = files.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  print(`vocabulary: ${VOCABULARY.length} skills, ${(bytes / 1024).toFixed(0)} KiB`)
  time('vocabulary parsed', () => files.map((text): unknown => JSON.parse(text)))
  time('vocabulary indexed', () => buildSkillIndex(VOCABULARY))
  const record = createRecorder(profile)
  const scored = jobs.map(record)
  const many = Array.from({ length: 10_000 }, (_, at) => scored[at % scored.length]).filter(
    (one) => one !== undefined,
  )
  time('learn next over 10,000 scored postings', () => learnNext(many, profile))
}

function time(name: string, run: () => unknown): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const startedAt = performance.now()
    run()
    return performance.now() - startedAt
  })
  const first = times[0] ?? 0
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[ROUNDS >> 1] ?? 0
  const best = sorted[0] ?? 0
  print(
    `${name.padEnd(44)} ${median.toFixed(1)} ms, best ${best.toFixed(1)}, first ${first.toFixed(1)}`,
  )
}
