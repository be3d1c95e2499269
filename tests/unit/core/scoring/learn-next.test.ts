import { expect, it } from 'vitest'
import { createRecorder, learnNext } from '#core/scoring/learn-next.ts'
import { createAssessor } from '#core/scoring/score-heuristic.ts'
import { raisesOf } from '#core/scoring/score-postings.ts'
import { whatWouldRaise } from '#core/scoring/what-would-raise.ts'

const profile = { skills: ['Python', 'SQL'], experience: '8 years', target_role: 'Data Engineer' }
const SKILLS = ['Kubernetes', 'Terraform', 'Spark', 'Airflow', 'dbt', 'Kafka', 'Docker', 'Python']
const posting = (number: number) => ({
  job_id: String(number),
  job_title: number % 3 === 0 ? 'Senior Data Engineer' : 'Terraform Engineer',
  description: `We use ${SKILLS.filter((_, at) => (number >> at) % 2 === 1).join(', ')}.`,
})

it('is what scoring again with the skill gives, for every skill and posting', () => {
  const postings = Array.from({ length: 256 }, (_, number) => posting(number))
  const scored = postings.map(createRecorder(profile))
  const assess = createAssessor(profile)
  for (const { skill, points, postings_to_high } of learnNext(scored, profile)) {
    const learned = createAssessor({ ...profile, skills: [...profile.skills, skill] })
    const changes = postings.map((one) => ({
      before: assess(one).score.match_score,
      after: learned(one).score.match_score,
    }))
    expect(changes.reduce((sum, { before, after }) => sum + after - before, 0)).toBe(points)
    const lifted = changes.filter(({ before, after }) => before < 70 && after >= 70)
    expect(lifted).toHaveLength(postings_to_high)
  }
})

it('says of one posting what the list says of many', () => {
  const assess = createAssessor(profile)
  for (let number = 1; number < 256; number += 1) {
    const byPoints = whatWouldRaise(posting(number), profile).toSorted(
      (one, other) => other.points - one.points || (one.skill < other.skill ? -1 : 1),
    )
    expect(raisesOf(assess(posting(number)))).toEqual(byPoints)
  }
})

it('takes 10,000 postings in under 300 ms', () => {
  const record = createRecorder(profile)
  const records = Array.from({ length: 10_000 }, (_, number) => record(posting(number % 256)))
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    learnNext(records, profile)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(300)
})
