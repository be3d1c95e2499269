import { describe, expect, test } from 'vitest'
import type { Posting } from '#core/domain/posting.ts'
import type { Profile } from '#core/domain/profile.ts'
import { scoreHeuristic } from '#core/scoring/score-heuristic.ts'

const posting = (job_title: string, description?: string): Posting => ({
  job_id: '1',
  job_title,
  ...(description === undefined ? {} : { description }),
})
const profile = (skills: string[], target_role = '', experience = ''): Profile => ({
  skills,
  target_role,
  experience,
})

describe('conformance', () => {
  test('one skill asked and matched is the whole of the skills', () => {
    const score = scoreHeuristic(
      posting('Python Developer', 'Need Python expert'),
      profile(['Python', 'FastAPI'], 'Senior Backend'),
    )
    expect(score).toMatchObject({
      match_score: 50,
      match_percentage: 50,
      match_range: [50, 50],
      ranking_level: 'medium',
      matched_skills: ['Python'],
      basis: 'description',
      mode: 'heuristic',
    })
  })

  test('a skill in the title weighs two, and halves are rounded up', () => {
    const score = scoreHeuristic(
      posting('Senior Python Engineer', 'Need Python, FastAPI, PostgreSQL'),
      profile(['Python', 'FastAPI', 'Go'], 'Senior Backend'),
    )
    expect(score).toMatchObject({
      match_score: 73,
      ranking_level: 'high',
      matched_skills: ['Python', 'FastAPI'],
      skill_gaps: ['PostgreSQL'],
      unmentioned_skills: ['Go'],
      missing_skills: ['PostgreSQL', 'Go'],
    })
    expect(score.breakdown.skills.points).toBe(37.5)
    expect(score.breakdown.role.points).toBe(15)
    expect(score.breakdown.experience.points).toBe(20)
  })

  test('eight years are senior', () => {
    const score = scoreHeuristic(
      posting('Senior Backend Engineer', 'We need Python, FastAPI, Kubernetes and Go'),
      profile(['Python', 'FastAPI'], 'Senior Backend Engineer', '8 years'),
    )
    expect(score).toMatchObject({ match_score: 75, ranking_level: 'high' })
    expect(score.breakdown.skills.points).toBe(25)
    expect(score.breakdown.role.points).toBe(30)
    expect(score.breakdown.experience.points).toBe(20)
    expect(score.skill_gaps).toEqual(['Kubernetes', 'Go'])
  })

  test('a name inside another, and a name that is a word, are not asked', () => {
    const score = scoreHeuristic(
      posting('JavaScript Engineer', 'good Django skills, go to market'),
      profile(['Java', 'R', 'Go']),
    )
    expect(score.matched_skills).toEqual([])
  })

  test('titles are compared in their normal form', () => {
    const score = scoreHeuristic(
      posting('Sr. Back-end Developer (m/w/d)'),
      profile([], 'Senior Backend Engineer'),
    )
    expect(score.breakdown.role.points).toBe(30)
  })
})

test('a profile that says K8s matches a posting that says Kubernetes, and is answered in its own spelling', () => {
  const score = scoreHeuristic(posting('Platform Engineer', 'Kubernetes'), profile(['K8s']))
  expect(score.matched_skills).toEqual(['K8s'])
  expect(score.skill_gaps).toEqual([])
})

test('a skill named twice in a profile counts once', () => {
  const score = scoreHeuristic(
    posting('Platform Engineer', 'Kubernetes and Docker'),
    profile(['K8s', 'kubernetes', ' Kubernetes ']),
  )
  expect(score.matched_skills).toEqual(['K8s'])
  expect(score.breakdown.skills.points).toBe(25)
})

test('from five asked skills on, each matched one gives ten points, fifty at most', () => {
  const asked = 'Python, Docker, Kubernetes, PostgreSQL, Scrum, Figma'
  const points = (skills: string[]) =>
    scoreHeuristic(posting('Someone', asked), profile(skills)).breakdown.skills.points
  expect(points(['Python'])).toBe(10)
  expect(points(['Python', 'Docker'])).toBe(20)
  expect(points(['Python', 'Docker', 'Kubernetes', 'PostgreSQL', 'Scrum', 'Figma'])).toBe(50)
})

test('a profile skill that the vocabulary does not hold is found on token boundaries', () => {
  const skills = profile(['Zorbfish Tuning'])
  const text = 'You know zorbfish tuning; zorbfish tuningfork is something else.'
  const score = scoreHeuristic(posting('Tuner', text), skills)
  expect(score.matched_skills).toEqual(['Zorbfish Tuning'])
  const [evidence] = score.breakdown.skills.evidence
  expect(evidence).toEqual({
    text: 'zorbfish tuning',
    field: 'description',
    start: 9,
    end: 24,
  })
  expect(scoreHeuristic(posting('Tuner', 'zorbfish tuningfork'), skills).matched_skills).toEqual([])
})

test('a skill without a letter is never found and never lost', () => {
  const score = scoreHeuristic(posting('Tuner', '?! Python ?!'), profile(['?!', 'Python']))
  expect(score.matched_skills).toEqual(['Python'])
  expect(score.unmentioned_skills).toEqual(['?!'])
})

describe('a title alone gives a range', () => {
  test('up to full skills, and full experience where the title states no level', () => {
    const score = scoreHeuristic(
      posting('Backend Engineer'),
      profile(['Python'], 'Senior Backend Engineer', '8 years'),
    )
    expect(score).toMatchObject({ match_score: 20, match_range: [20, 90], basis: 'title' })
  })

  test('a title that states the level leaves nothing to add there', () => {
    const score = scoreHeuristic(
      posting('Junior Backend Engineer', '  \n'),
      profile(['Python'], 'Senior Backend Engineer', '8 years'),
    )
    expect(score).toMatchObject({ match_score: 20, match_range: [20, 70], basis: 'title' })
  })

  test('a profile without a level cannot rise by it', () => {
    const score = scoreHeuristic(posting('Backend Engineer'), profile(['Python'], 'Backend'))
    expect(score.match_range).toEqual([30, 80])
  })
})

test('an empty profile scores nothing', () => {
  expect(() => scoreHeuristic(posting('Python Developer'), profile([' '], ' ', ''))).toThrow(
    'Add your skills to score jobs',
  )
})

test('a role named only at the start of the description gives half', () => {
  const role = profile([], 'Pastry Chef')
  expect(scoreHeuristic(posting('Great job', 'As a pastry chef you …'), role).match_score).toBe(15)
  const late = `${'We bake bread. '.repeat(40)}As a pastry chef you …`
  expect(scoreHeuristic(posting('Great job', late), role).match_score).toBe(0)
})

test('a level next to the profile’s gives half, one further gives nothing', () => {
  const experience = (title: string) =>
    scoreHeuristic(posting(title), profile([], '', '8 years')).breakdown.experience.points
  expect(experience('Senior Accountant')).toBe(20)
  expect(experience('Lead Accountant')).toBe(10)
  expect(experience('Junior Accountant')).toBe(0)
  expect(experience('Accountant')).toBe(0)
})
