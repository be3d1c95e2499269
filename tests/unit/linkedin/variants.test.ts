import { describe, expect, test } from 'vitest'
import type { PageReading } from '#linkedin/layouts/layout.ts'
import { readPage } from '#linkedin/read-page.ts'
import addresses from '#tests/fixtures/pages/index.json' with { type: 'json' }
import { CHANGES, LANGUAGES, seeded, translate } from '#tests/support/page-variants.ts'
import { compareReadings } from '#tests/support/reading-score.ts'
import { documentOf, fixtureHtml, READ_AT, readHtml } from '#tests/support/saved-page.ts'

/** Sets of changes; each is tried on every page, in English and, for English pages, in the other languages. */
const SETS: readonly (readonly (keyof typeof CHANGES)[])[] = [
  ['hashClasses'],
  ['dropAttributes'],
  ['addWrappers'],
  ['removeWrappers'],
  ['changeOrder'],
  ['addComments'],
  ['otherTags'],
  ['hashClasses', 'dropHiding'],
  ['hashClasses', 'addWrappers', 'addComments'],
  ['hashClasses', 'removeWrappers', 'changeOrder'],
  ['hashClasses', 'dropAttributes'],
  ['hashClasses', 'dropAttributes', 'addWrappers', 'addComments'],
  ['hashClasses', 'dropAttributes', 'removeWrappers', 'otherTags'],
  ['hashClasses', 'dropAttributes', 'dropLabels', 'changeOrder'],
  ['hashClasses', 'placeFirst'],
  ['hashClasses', 'dropAttributes', 'placeFirst'],
]

const PAGES = Object.entries(addresses).filter(([name]) => !name.startsWith('none-'))
/** Whole share of fields that must be right over all variants, and in the worst. */
const LEAST = 0.97
const LEAST_OF_ONE = 0.8

interface Variant {
  readonly page: string
  readonly url: string
  readonly changes: readonly string[]
  readonly language: string
  readonly seed: number
}

const variants: Variant[] = PAGES.flatMap(([page, url], pageIndex) => [
  ...SETS.map((changes, index) => ({
    page,
    url,
    changes,
    language: '',
    seed: 100 * pageIndex + index,
  })),
  ...(isEnglish(page)
    ? Object.keys(LANGUAGES).map((language, index) => ({
        page,
        url,
        changes: SETS[7 + (index % 7)] ?? [],
        language,
        seed: 5_000 + 100 * pageIndex + index,
      }))
    : []),
])

/** Reading a page takes longer than changing it. */
const originals = new Map<string, PageReading>()

function originalOf(page: string, url: string): PageReading {
  const known = originals.get(page) ?? readHtml(fixtureHtml(page), url)
  originals.set(page, known)
  return known
}

const scores = new Map<string, { right: number; all: number; count: number }>()

describe(`${variants.length} changed pages`, () => {
  test('are at least two hundred', () => {
    expect(variants.length).toBeGreaterThanOrEqual(200)
  })

  test.each(variants)('$page $changes $language', ({ page, url, changes, language, seed }) => {
    const original = originalOf(page, url)
    const document = documentOf(fixtureHtml(page))
    const random = seeded(seed)
    const words = LANGUAGES[language]
    if (words) translate(document, words)
    for (const change of changes) CHANGES[change]?.(document, random)

    const read = readPage(document, url, READ_AT)
    // Without its attributes such a card has no number any more.
    const numberless = changes.includes('dropAttributes') && page.startsWith('server-driven-search')
    const score = compareReadings(original, read, numberless ? ['source_linkedin_id'] : [])
    const sum = scores.get(page) ?? { right: 0, all: 0, count: 0 }
    scores.set(page, {
      right: sum.right + score.right,
      all: sum.all + score.all,
      count: sum.count + 1,
    })
    expect(score.right / score.all < LEAST_OF_ONE ? score.wrong : []).toEqual([])
  })

  test(`have ${100 * LEAST} % of all fields right`, () => {
    const sums = [...scores.values()]
    const right = sums.reduce((sum, score) => sum + score.right, 0)
    const all = sums.reduce((sum, score) => sum + score.all, 0)
    const lines = [...scores].map(
      ([page, score]) =>
        `${page}: ${score.right}/${score.all} fields in ${score.count} variants (${percent(score.right / score.all)})`,
    )
    process.stdout.write(
      `${lines.join('\n')}\nall variants: ${right}/${all} fields (${percent(right / all)})\n`,
    )
    expect(right / all).toBeGreaterThanOrEqual(LEAST)
  })
})

function isEnglish(page: string): boolean {
  return !/-(de|fr|es)\.html$/.test(page)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
