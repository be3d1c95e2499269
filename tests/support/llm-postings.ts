import type { Posting } from '#core/domain/posting.ts'
import type { Profile } from '#core/domain/profile.ts'
import { rankingLevel, type Score } from '#core/domain/score.ts'
import type { SameSkill } from '#core/llm/grounding.ts'
import type { Question } from '#core/llm/score-llm.ts'

export const PROFILE: Profile = {
  skills: ['Python', 'PostgreSQL', 'Docker', 'FastAPI', 'Rust'],
  experience: '8 years',
  target_role: 'Senior Backend Engineer',
}

const SENTENCES = [
  'We run services for hospitals in twelve countries.',
  'You will own the interfaces that other teams build on.',
  'Our platform is written in Python and FastAPI.',
  'Data lives in PostgreSQL, and everything ships in Docker.',
  'Experience with Kubernetes and Terraform is welcome.',
  'You write tests before you are asked to.',
  'We talk to customers every week and decide together what comes next.',
  'Kafka carries the events between the services.',
]

/** Postings that differ in text, each as long as a real one (about 2,400 characters). */
export function postings(count: number): Posting[] {
  return Array.from({ length: count }, (_none, at) => ({
    job_id: String(4_100_000_000 + at),
    job_title: `Backend Engineer, team ${at + 1}`,
    company_name: `Company ${at + 1}`,
    location: 'Remote',
    description: Array.from(
      { length: 44 },
      (_, line) => SENTENCES[(at + line * (1 + (at % 3))) % SENTENCES.length],
    ).join(' '),
  }))
}

export function questionsOf(list: readonly Posting[]): Question[] {
  return list.map((posting) => ({ posting, heuristic: heuristicOf(posting) }))
}

/** A score as the rules would give it, with a number that the model does not. */
export function heuristicOf(posting: Posting, score = 51): Score {
  const factor = { points: score / 3, max: 50, evidence: [] }
  return {
    job_id: posting.job_id,
    match_score: score,
    match_percentage: score,
    match_range: [score, score],
    ranking_level: rankingLevel(score),
    matched_skills: [],
    missing_skills: [...PROFILE.skills],
    skill_gaps: [],
    unmentioned_skills: [...PROFILE.skills],
    summary: 'By the rules.',
    breakdown: { skills: factor, role: factor, experience: factor },
    basis: 'description',
    mode: 'heuristic',
  }
}

/** Names are the same without regard to case; a few as the vocabulary knows them. */
export const sameSkill: SameSkill = (a, b) => canonical(a) === canonical(b)

function canonical(name: string): string {
  const plain = name.trim().toLowerCase()
  return plain === 'postgres' ? 'postgresql' : plain
}
