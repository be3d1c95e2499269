import { describe, expect, it } from 'vitest'
import {
  DEALBREAKER_CAP,
  type Dealbreakers,
  NO_DEALBREAKERS,
  tidyDealbreakers,
} from '#core/domain/dealbreakers.ts'
import type { Posting } from '#core/domain/posting.ts'
import { createDealbreakerFinder } from '#core/scoring/dealbreakers/find-dealbreakers.ts'
import { createPostingScorer } from '#core/scoring/score-postings.ts'

const posting = (part: Partial<Posting>): Posting => ({
  job_id: '1',
  job_title: 'Backend Engineer',
  company_name: 'Acme GmbH',
  description: 'We build tools in Python.',
  ...part,
})

function foundIn(set: Partial<Dealbreakers>, part: Partial<Posting>) {
  const one = posting(part)
  const found = createDealbreakerFinder({ ...NO_DEALBREAKERS, ...set })(one)
  for (const { evidence } of found) {
    const { field, text, start, end } = evidence
    if (field === 'salary' || field === 'work_mode') continue
    expect(one[field]?.slice(start, end)).toBe(text)
  }
  return found.map(({ reason, evidence }) => `${reason}: ${evidence.text} (${evidence.field})`)
}

describe('words', () => {
  it.each([
    ['crypto', { job_title: 'Crypto Engineer' }, ['says “crypto”: Crypto (job_title)']],
    ['gambling', { description: 'Online gambling.' }, ['says “gambling”: gambling (description)']],
    [
      'on call',
      { description: 'Join the on-call rota.' },
      ['says “on call”: on-call (description)'],
    ],
    ['Java', { description: 'JavaScript only' }, []],
    ['C++', { description: 'C and C# only' }, []],
    [
      'développeur',
      { job_title: 'DEVELOPPEUR web' },
      ['says “développeur”: DEVELOPPEUR (job_title)'],
    ],
    ['?!', { description: 'What?!' }, []],
  ])('%s', (word, part, expected) => {
    expect(foundIn({ words: [word] }, part)).toEqual(expected)
  })
})

describe('companies', () => {
  it('are known with and without their legal form, and never inside another word', () => {
    expect(foundIn({ companies: ['acme'] }, {})).toEqual(['is at acme: Acme (company_name)'])
    expect(foundIn({ companies: ['acme'] }, { company_name: 'Acmeology' })).toEqual([])
    expect(foundIn({ companies: ['acme'] }, { company_name: undefined })).toEqual([])
  })
})

describe('work modes', () => {
  const onlyRemote = { work_modes: ['onsite', 'hybrid'] as const }
  it.each([
    [{ work_mode: 'onsite' as const }, ['is on site: onsite (work_mode)']],
    [{ location: 'Berlin (Hybrid)' }, ['is hybrid: Hybrid (location)']],
    [{ job_title: 'Engineer (vor Ort)' }, ['is on site: vor Ort (job_title)']],
    [{ job_title: 'Hybrid Cloud Engineer' }, []],
    [{ work_mode: 'remote' as const, location: 'On-site' }, []],
    [{ description: 'A hybrid team in our on-site office.' }, []],
  ])('%j', (part, expected) => {
    expect(foundIn(onlyRemote, part)).toEqual(expected)
  })
})

describe('minimum pay', () => {
  const minimum = { minimum_pay: { yearly: 80_000, currency: 'EUR' } }
  const pay = (part: object) => ({ salary: { text: 'as stated', ...part } })
  it.each([
    ['too little', pay({ min: 60_000, max: 70_000, currency: 'EUR', period: 'year' }), 1],
    ['the range reaches it', pay({ min: 60_000, max: 80_000, currency: 'EUR', period: 'year' }), 0],
    ['an hourly rate', pay({ max: 30, currency: 'EUR', period: 'hour' }), 1],
    ['a good daily rate', pay({ max: 700, currency: 'EUR', period: 'day' }), 0],
    ['another currency', pay({ max: 10, currency: 'USD', period: 'year' }), 0],
    ['an unknown period', pay({ max: 10, currency: 'EUR' }), 0],
    ['not stated', {}, 0],
    ['in the description', { description: 'Offer\n• Salary: €50,000/yr - €60,000/yr\nMore' }, 1],
    [
      'a number in prose',
      { description: 'We saved our customers €50,000 in a year, every year.' },
      0,
    ],
  ])('%s', (_, part, count) => {
    expect(foundIn(minimum, part)).toHaveLength(count)
  })
})

describe('languages', () => {
  const noGerman = { languages: ['German'] }
  it.each([
    ['You speak fluent German and English.', 1],
    ['Fließende Deutschkenntnisse erforderlich.', 1],
    ['German is a plus.', 0],
    ['English is enough; no German required.', 0],
    ['', 0],
  ])('%s', (description, count) => {
    expect(foundIn(noGerman, { description })).toHaveLength(count)
  })

  it('are looked for as written when the vocabulary does not hold them', () => {
    expect(
      foundIn({ languages: ['Klingon'] }, { description: 'Fluent Klingon is a must.' }),
    ).toEqual(['asks for Klingon: Klingon (description)'])
  })
})

describe('visa sponsorship', () => {
  it.each([
    ['We are unable to sponsor visas at this time.', 1],
    ['No visa sponsorship.', 1],
    ['You must be authorized to work without sponsorship.', 1],
    ['Visa sponsorship is not available for this role.', 1],
    ['Leider kein Visa-Sponsoring.', 1],
    ['We offer visa sponsorship and relocation.', 0],
    ['Visa sponsorship is not a problem.', 0],
    ['You work with sponsors of our events. Do not apply twice.', 0],
    ['', 0],
  ])('%s', (description, count) => {
    expect(foundIn({ needs_visa: true }, { description })).toHaveLength(count)
  })
})

describe('seniority', () => {
  it('is that of the title, else of the years asked', () => {
    const levels = ['intern', 'senior'] as const
    expect(foundIn({ levels }, { job_title: 'Senior Engineer' })).toEqual([
      'is for the level senior: Senior (job_title)',
    ])
    expect(foundIn({ levels }, { description: 'You have 6 years of experience.' })).toHaveLength(1)
    expect(foundIn({ levels }, { job_title: 'Junior Engineer' })).toEqual([])
    expect(foundIn({ levels }, {})).toEqual([])
  })
})

describe('the score', () => {
  const profile = { skills: ['Python'], experience: '8 years', target_role: 'Backend Engineer' }

  it('is capped, low, and says why; its points stay what they were', () => {
    const plain = createPostingScorer(profile)(posting({}))
    expect(plain.match_score).toBeGreaterThan(DEALBREAKER_CAP)
    const capped = createPostingScorer(profile, { ...NO_DEALBREAKERS, companies: ['Acme'] })(
      posting({}),
    )
    expect(capped).toMatchObject({
      match_score: DEALBREAKER_CAP,
      match_percentage: DEALBREAKER_CAP,
      match_range: [DEALBREAKER_CAP, DEALBREAKER_CAP],
      ranking_level: 'low',
      breakdown: plain.breakdown,
      dealbreakers: [{ reason: 'is at Acme', evidence: { text: 'Acme', field: 'company_name' } }],
    })
    expect(capped.summary).toMatch(/^Dealbreaker: it is at Acme\. Without that: /)
    expect(capped.raises).toBeUndefined()
  })

  it('is untouched where none applies', () => {
    const set = { ...NO_DEALBREAKERS, companies: ['Other'], words: ['crypto'] }
    expect(createPostingScorer(profile, set)(posting({}))).toEqual(
      createPostingScorer(profile)(posting({})),
    )
  })

  it('caps the range of a title alone', () => {
    const { match_range } = createPostingScorer(profile, {
      ...NO_DEALBREAKERS,
      companies: ['Acme'],
    })(posting({ description: undefined }))
    expect(match_range).toEqual([DEALBREAKER_CAP, DEALBREAKER_CAP])
  })
})

it('dealbreakers are stored without blanks and repeats', () => {
  const set = {
    ...NO_DEALBREAKERS,
    words: [' Crypto ', 'crypto', ''],
    levels: ['mid', 'mid'] as const,
  }
  expect(tidyDealbreakers(set)).toEqual({ ...NO_DEALBREAKERS, words: ['Crypto'], levels: ['mid'] })
})
