import type { NewJob } from '#core/store/tracked-jobs.ts'

export type BenchJob = NewJob

/** Words as often as real ones: the n-th word comes 1/n as often as the first. */
const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu'.split(
    ' ',
  )
const VOCABULARY = Array.from({ length: 12_000 }, (_, number) => {
  let word = ''
  for (let rest = number + 60; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]
  }
  return word
})
const SKILLS = Array.from({ length: 300 }, (_, number) => `Skill ${VOCABULARY[number * 7]}`)
const STATUSES = [
  'new',
  'new',
  'new',
  'interested',
  'applied',
  'applied',
  'interviewed',
  'rejected',
] as const

function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function words(random: () => number, count: number): string {
  return Array.from(
    { length: count },
    () => VOCABULARY[Math.floor(VOCABULARY.length ** random()) - 1],
  ).join(' ')
}

/** A job with about 3 KB of description, the same for the same number. */
export function benchJob(number: number): BenchJob {
  const random = sequence(number * 7_919 + 13)
  const skills = (count: number) => [
    ...new Set(Array.from({ length: count }, () => SKILLS[Math.floor(300 ** random()) - 1] ?? '')),
  ]
  return {
    job_title: `${words(random, 3)} engineer`,
    company_name: `${words(random, 2)} works`,
    location: `${words(random, 1)} city`,
    description: `everywhere ${words(random, 480)}`,
    source_linkedin_id: String(3_000_000_000 + number),
    job_url: `https://www.linkedin.com/jobs/view/${3_000_000_000 + number}/`,
    match_percentage: Math.floor(random() * 101),
    matched_skills: skills(5),
    missing_skills: skills(6),
    status: STATUSES[number % STATUSES.length],
    notes: number % 4 === 0 ? words(random, 12) : null,
    source: 'scanner',
    summary: words(random, 14),
    ...(number % 3 === 0
      ? { salary_min: 40_000 + number, salary_max: 60_000 + number, salary_currency: 'EUR' }
      : {}),
  }
}

/** 50 queries: common and rare words, words of every job, beginnings, several words, phrases. */
export const searches: readonly string[] = [
  'everywhere',
  'every',
  'engineer',
  'works engineer',
  'e',
  'b',
  '"everywhere baki"',
  ...[0, 1, 2, 5, 10, 50, 200, 1_000, 5_000, 11_000].map((place) => VOCABULARY[place] ?? ''),
  ...[0, 3, 20, 400].map((place) => (VOCABULARY[place] ?? '').slice(0, 3)),
  ...[0, 1, 2, 3, 8, 30].map((place) => `${VOCABULARY[place]} ${VOCABULARY[place + 1]}`),
  ...[0, 1, 4, 9].map((place) => `"${VOCABULARY[place]} ${VOCABULARY[place + 1]}"`),
  ...[0, 1, 2].map((place) => `everywhere ${VOCABULARY[place]} ${VOCABULARY[place + 2]}`),
  ...[10, 20, 40, 80, 160, 320, 640, 1_280].map(
    (place) => `${VOCABULARY[place]} ${VOCABULARY[place * 2]?.slice(0, 2)}`,
  ),
  'skill',
  'city',
  'no such word',
  'c++',
  'zzz',
  'engineer "works engineer"',
  'a b c d',
  '42',
]
