import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareReadings } from '#tests/support/reading-score.ts'
import { readHtml } from '#tests/support/saved-page.ts'

/** Real pages lie beside the repository, since they are not ours to publish. */
const FOLDER = new URL('../../../../shared/linkedin-pages/', import.meta.url)
const isThere = existsSync(FOLDER)
if (!isThere) {
  console.warn(
    'Skipped: ../shared/linkedin-pages is not there, so the reader is tested on pages of ours only.',
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

describe.skipIf(!isThere)('the reader on real pages', () => {
  test('the table names every page', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
    expect(
      pages()
        .map((page) => page.file)
        .toSorted(),
    ).toEqual(files.toSorted())
  })

  test.each(pages())(
    '$file: $cards cards',
    ({ file, url, cards, shells, similar, hasNumbers, hasPane }) => {
      const html = readFileSync(new URL(file, FOLDER), 'utf8')
      const read = readHtml(html, url)
      expect(read.cards).toHaveLength(cards)
      expect(read.shells).toBe(shells)
      expect(read.warnings).toEqual([])
      expect(read.layout === undefined).toBe(cards === 0)
      for (const { posting, kind } of read.cards) {
        expect(posting.company_name, posting.job_title).toBeTruthy()
        expect(posting.location, posting.job_title).toBeTruthy()
        expect(posting.job_title).not.toMatch(/with verification|\(Verified job\)/)
        expect(posting.location).not.toMatch(/\((Remote|Hybrid|On-site|Ibrido|En remoto)\)/)
        if (hasNumbers) expect(posting.source_linkedin_id, posting.job_title).toMatch(/^\d{10}$/)
        expect(kind).toBe(similar ? 'similar' : 'result')
      }
      if (hasPane) {
        expect(read.pane?.posting).toMatchObject({
          job_title: expect.any(String),
          company_name: expect.any(String),
          location: expect.any(String),
          posted_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}/),
        })
        expect(read.pane?.posting.description?.length).toBeGreaterThan(500)
      }
      if (cards === 0) expect(read.pane).toBeUndefined()
    },
  )

  test.each(pages().filter((page) => page.cards > 0))(
    '$file by structure alone',
    ({ file, url }) => {
      const html = readFileSync(new URL(file, FOLDER), 'utf8')
      const { right, all, wrong } = compareReadings(
        readHtml(html, url),
        readHtml(html, url, ['structure']),
      )
      console.info(`${file} by structure alone: ${right}/${all} fields`)
      expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    },
  )
})
