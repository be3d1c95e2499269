import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PageReading } from '#linkedin/layouts/layout.ts'
import type { Layer } from '#linkedin/read-page.ts'
import { compareReadings } from '#tests/support/reading-score.ts'
import { readHtml } from '#tests/support/saved-page.ts'

/** Real pages lie beside the repository, since they are not ours to publish. */
const FOLDER = new URL('../../../../shared/linkedin-pages/', import.meta.url)
const isThere = existsSync(FOLDER)
if (!isThere) {
  process.stderr.write(
    'Skipped: ../shared/linkedin-pages is not there, so the reader is tested on pages of ours only.\n',
  )
}

interface Page {
  readonly file: string
  readonly url: string
  readonly cards: number
  readonly shells: number
  readonly similar: boolean
  readonly hasNumbers: boolean
  readonly hasPane: boolean
}

/** The table says 6 for this page, which has 12 cards with a number each. */
const COUNTED_BY_HAND: Readonly<Record<string, number>> = { 'sdui-view-en-2026-02.html': 12 }

function pages(): Page[] {
  if (!isThere) return []
  const rows = readFileSync(new URL('index.tsv', FOLDER), 'utf8').trim().split('\n').slice(1)
  return rows.map((row) => {
    const [file = '', layout = '', , , count = '', notes = ''] = row.split('\t')
    const listed = Number(/(\d+) filled/.exec(count)?.[1] ?? /\d+/.exec(count)?.[0])
    const room = Number(/(\d+) li/.exec(count)?.[1] ?? listed)
    const isView = layout.includes('/jobs/view')
    return {
      file,
      url: isView ? 'https://www.linkedin.com/jobs/view/' : 'https://www.linkedin.com/jobs/',
      cards: COUNTED_BY_HAND[file] ?? listed,
      shells: room - listed,
      similar: count.includes('similar'),
      hasNumbers: !notes.includes('NO job id'),
      hasPane: isView || /pane/.test(`${layout} ${notes}`) || layout.includes('iframe'),
    }
  })
}

/** Each page is read once by each set of layers. */
const known = new Map<string, PageReading>()

function read({ file, url }: Page, layers?: readonly Layer[]): PageReading {
  const key = `${file} ${layers?.join(' ') ?? ''}`
  const reading =
    known.get(key) ?? readHtml(readFileSync(new URL(file, FOLDER), 'utf8'), url, layers)
  known.set(key, reading)
  return reading
}

describe.skipIf(!isThere)('the reader on real pages', () => {
  test('the table names every page', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
    expect(
      pages()
        .map((page) => page.file)
        .toSorted(),
    ).toEqual(files.toSorted())
  })

  test.each(pages())('$file: $cards cards, $shells shells', (page) => {
    const { cards, shells, warnings, layout, pane } = read(page)
    expect({ cards: cards.length, shells, warnings }).toEqual({
      cards: page.cards,
      shells: page.shells,
      warnings: [],
    })
    expect(layout === undefined).toBe(page.cards === 0)
    expect(pane !== undefined).toBe(page.hasPane)
  })

  test.each(pages())('$file: every card tells title, company and place', (page) => {
    const damaged = read(page).cards.filter(
      ({ posting: { job_title, company_name, location }, kind }) =>
        !company_name ||
        !location ||
        /with verification|\(Verified job\)/.test(job_title) ||
        /\((Remote|Hybrid|On-site|Ibrido|En remoto)\)/.test(location) ||
        kind !== (page.similar ? 'similar' : 'result'),
    )
    expect(damaged.map(({ posting }) => posting)).toEqual([])
  })

  test.each(pages().filter((page) => page.hasNumbers))(
    '$file: every card has its number',
    (page) => {
      const numbers = read(page).cards.map(({ posting }) => posting.source_linkedin_id)
      expect(numbers.filter((number) => !/^\d{10}$/.test(number ?? ''))).toEqual([])
      expect(new Set(numbers).size).toBe(page.cards)
    },
  )

  test.each(pages().filter((page) => page.hasPane))('$file: the open posting is read', (page) => {
    const posting = read(page).pane?.posting
    expect(posting).toMatchObject({
      job_title: expect.any(String),
      company_name: expect.any(String),
      location: expect.any(String),
      posted_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}/),
    })
    expect(posting?.description?.length).toBeGreaterThan(500)
  })

  test.each(pages().filter((page) => page.cards > 0))('$file by structure alone', (page) => {
    const { right, all, wrong } = compareReadings(read(page), read(page, ['structure']))
    process.stdout.write(`${page.file} by structure alone: ${right}/${all} fields\n`)
    expect(right / all < 0.9 ? wrong : []).toEqual([])
  })
})
