import { describe, expect, test } from 'vitest'
import type { Posting } from '#core/domain/posting.ts'
import { findQuote, groundAnswer } from '#core/llm/grounding.ts'
import type { ModelAnswer } from '#core/llm/model-reply.ts'
import { heuristicOf, PROFILE, sameSkill } from '#tests/support/llm-postings.ts'

const posting: Posting = {
  job_id: '41',
  job_title: 'Senior Python Engineer',
  description:
    'We build services in Python.\nYou know Postgres,  and ship in containers. C++ and Kafka help. Office in Berlin.',
}

function ground(answer: Partial<ModelAnswer>, heuristicScore = 51) {
  const whole = {
    match_percentage: 60,
    matched_skills: [],
    missing_skills: [],
    summary: 'A fair match.',
    ...answer,
  }
  const heuristic = heuristicOf(posting, heuristicScore)
  return groundAnswer(whole, posting, PROFILE, heuristic, 'some-model', sameSkill)
}

const matched = (skill: string, quote: string) =>
  ground({ matched_skills: [{ skill, quote }] })?.matched_skills

describe('the number', () => {
  test.each([
    [150, 100, 'high'],
    [-3, 0, 'low'],
    [69.5, 70, 'high'],
    [49.4, 49, 'low'],
  ])('%d is shown as %d, %s', (given, shown, level) => {
    expect(ground({ match_percentage: given })).toMatchObject({
      match_score: shown,
      match_percentage: shown,
      match_range: [shown, shown],
      ranking_level: level,
      mode: 'llm',
      model: 'some-model',
      basis: 'description',
      job_id: '41',
    })
  })

  test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])('%s is no answer', (given) => {
    expect(ground({ match_percentage: given })).toBeUndefined()
  })

  test('far from the rules’ is marked, near it is not', () => {
    expect(ground({ match_percentage: 92 }, 51)?.flags).toEqual([
      'The rules give 51, the model 92: look before you trust either.',
    ])
    expect(ground({ match_percentage: 91 }, 51)?.flags).toBeUndefined()
  })
})

describe('a skill is kept', () => {
  test.each([
    ['Python', 'services in Python', 'Python'],
    ['python', 'Python', 'Python'],
    ['Postgres', 'Postgres', 'PostgreSQL'],
    ['PostgreSQL', 'You know Postgres, and ship', 'PostgreSQL'],
    ['Docker', 'ship in containers', 'Docker'],
  ])('%j for the quote %j, as the profile spells it', (skill, quote, own) => {
    expect(matched(skill, quote)).toEqual([own])
  })

  test.each([
    ['Kafka', 'Kafka', 'is not in the profile'],
    ['Rust', 'experience with Rust', 'is quoted, but not from the posting'],
    ['Rust', 'Berlin', 'is quoted with a word that is something else'],
    ['Rust', '', 'has no quote'],
    ['Rust', ' C ', 'has a quote of one letter'],
    ['Rust', 'services in Pyth', 'has a quote that ends in a word'],
    ['Telepathy', 'services in Python', 'was made up'],
  ])('not when it (%s, %j) %s', (skill, quote) => {
    expect(matched(skill, quote)).toEqual([])
  })

  test('once, and every other one of the profile is unmentioned', () => {
    const quote = 'Python'
    const score = ground({
      matched_skills: [
        { skill: 'Python', quote },
        { skill: 'PYTHON', quote },
      ],
    })
    expect(score?.matched_skills).toEqual(['Python'])
    expect(score?.unmentioned_skills).toEqual(['PostgreSQL', 'Docker', 'FastAPI', 'Rust'])
  })
})

test('a gap is one only if the posting names it and the profile lacks it', () => {
  const score = ground({ missing_skills: ['Kafka', 'kafka', 'Haskell', 'Python', '', 'C++'] })
  expect(score?.skill_gaps).toEqual(['Kafka', 'C++'])
  expect(score?.missing_skills).toEqual(['Kafka', 'C++', ...PROFILE.skills])
})

test('evidence stands where it says', () => {
  const score = ground({ matched_skills: [{ skill: 'Docker', quote: 'postgres, AND ship' }] })
  const [evidence] = score?.breakdown.model?.evidence ?? []
  expect(evidence?.text).toBe('Postgres,  and ship')
  expect(posting.description?.slice(evidence?.start, evidence?.end)).toBe(evidence?.text)
})

test.each(['(((', '[a-', '\\', '.*', '$^', 'a'.repeat(10_000), '\uD800x', '👩‍💻 team'])(
  'no quote breaks the search: %j',
  (quote) => {
    expect(findQuote(quote, posting)).toBeUndefined()
  },
)

describe('the summary', () => {
  test('loses markup, addresses and control characters', () => {
    const summary =
      'Good <img src=x onerror=alert(1)>fit,\n see https://evil.example/a\u202E javascript:alert(1) now'
    expect(ground({ summary })?.summary).toBe('Good fit, see now')
  })

  test('stays short, and is the rules’ when there is none', () => {
    expect(ground({ summary: 'x'.repeat(5_000) })?.summary.length).toBeLessThanOrEqual(400)
    expect(ground({ summary: ' ' })?.summary).toBe('By the rules.')
  })
})
