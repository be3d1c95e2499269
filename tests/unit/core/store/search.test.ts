import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Failure } from '#core/domain/failure.ts'
import { matchQuery } from '#core/store/search.ts'
import type { NewJob } from '#core/store/tracked-jobs.ts'
import { type Asking, asking } from '#tests/support/asking.ts'
import { madeUpJob } from '#tests/support/jobs.ts'

vi.setConfig({ testTimeout: 120_000 })

let test: Asking
const ids: Record<string, string> = {}

async function add(name: string, job: Partial<NewJob>): Promise<void> {
  const reply = await test.client.call('track-job', {
    job_title: 'Gardener',
    company_name: 'Green',
    ...job,
  })
  ids[name] = reply.job.id
}

beforeAll(async () => {
  test = asking()
  await add('title', { job_title: 'Senior Zebra Keeper', company_name: 'Zoo' })
  await add('company', { company_name: 'Zebra AG' })
  await add('description', { description: `${'animals and plants '.repeat(20)} a zebra once` })
  await add('often', { description: 'zebra zebra zebra zebra zebra' })
  await add('notes', { notes: 'they keep a zebra' })
  await add('skills', { matched_skills: ['C++', 'Zebra care'] })
  await add('accents', { job_title: 'Développeur à Zürich', location: 'Málaga' })
  await add('cyrillic', { job_title: 'Инженер данных' })
  await add('operators', { description: 'cats NEAR dogs OR birds AND fish NOT snakes' })
  await add('phrase', { description: 'machine learning is not learning a machine' })
  await add('swapped', { description: 'learning machine' })
})

async function search(text: string): Promise<string[]> {
  const { jobs } = await test.client.call('list-jobs', { search: text, pageSize: 100 })
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
  return jobs.map(({ id }) => names.get(id) ?? id)
}

describe('search', () => {
  it('ranks by where a word stands, then by how often', async () => {
    const found = await search('zebra')
    expect(found).toHaveLength(6)
    expect(found[0]).toBe('title')
    expect(found[1]).toBe('company')
    expect(found.indexOf('often')).toBeLessThan(found.indexOf('description'))
  })

  it('ignores case and accents, both ways', async () => {
    expect(await search('developpeur a zurich')).toEqual(['accents'])
    expect(await search('DÉVELOPPEUR')).toEqual(['accents'])
    expect(await search('malaga')).toEqual(['accents'])
    expect(await search('инженер')).toEqual(['cyrillic'])
    expect(await search('Zébra')).toHaveLength(6)
  })

  it('takes the last word as a beginning, the others whole', async () => {
    expect(await search('zeb')).toHaveLength(6)
    expect(await search('sen zebra')).toEqual([])
    expect(await search('senior zeb')).toEqual(['title'])
    expect(await search('zeb ')).toEqual([])
  })

  it('takes a quoted phrase as a phrase, also while it is being typed', async () => {
    expect(new Set(await search('machine learning'))).toEqual(new Set(['phrase', 'swapped']))
    expect(await search('"machine learning"')).toEqual(['phrase'])
    expect(await search('"learning mach')).toEqual(expect.arrayContaining(['swapped']))
    expect(await search('"machine learning" machine')).toEqual(['phrase'])
  })

  it('takes words of the query language as words', async () => {
    expect(await search('cats NEAR dogs')).toEqual(['operators'])
    expect(await search('NOT snakes')).toEqual(['operators'])
    expect(await search('OR')).toEqual(['operators'])
    expect(await search('job_title:zebra')).toEqual([])
    expect(await search('zebra -keeper')).toEqual(['title'])
  })

  it('takes nothing, blanks and an open quote as no search', async () => {
    const all = await search('')
    expect(all).toHaveLength(11)
    for (const text of ['   ', '"', '""', ' " "']) expect(await search(text)).toEqual(all)
  })

  it('finds nothing for what has no letter or digit', async () => {
    for (const text of ['*', '%', '🦓', '---', '()', '\u0301'])
      expect(await search(text)).toEqual([])
  })

  it('goes with filters and with a sort', async () => {
    const { jobs } = await test.client.call('list-jobs', {
      search: 'zebra',
      sortBy: 'company_name',
      sortOrder: 'asc',
    })
    expect(jobs.map(({ company_name }) => company_name)).toEqual([
      'Green',
      'Green',
      'Green',
      'Green',
      'Zebra AG',
      'Zoo',
    ])
    const { total } = await test.client.call('list-jobs', { search: 'zebra', hasNotes: true })
    expect(total).toBe(1)
  })

  it('pages a ranked search without overlap, few matches or many', async () => {
    const many = asking()
    for (let round = 0; round < 6; round += 1) {
      const jobs = Array.from({ length: 100 }, (_, n) => ({
        ...madeUpJob(n, 6),
        source_linkedin_id: `${round}/${n}`,
      }))
      await many.client.call('import-jobs', { jobs })
    }
    for (const query of [
      { search: 'engineer' },
      { search: 'engineer', minMatch: 50 },
      { search: 'python' },
    ]) {
      const seen: string[] = []
      let pages = 1
      for (let page = 1; page <= pages; page += 1) {
        const reply = await many.client.call('list-jobs', { ...query, page, pageSize: 50 })
        pages = reply.totalPages
        seen.push(...reply.jobs.map(({ id }) => id))
        expect(reply.total).toBe(new Set(seen).size + (reply.total - seen.length))
      }
      const { total } = await many.client.call('list-jobs', query)
      expect(total).toBeGreaterThan(20)
      expect(new Set(seen).size).toBe(total)
    }
  })
})

const nasty = fc.constantFrom(
  '"',
  "'",
  '*',
  '%',
  '_',
  '(',
  ')',
  ':',
  '-',
  '+',
  '^',
  '{',
  '}',
  '\\',
  '/',
  '~',
  ';',
  ',',
  '\0',
  ' NEAR ',
  ' NEAR/2 ',
  ' OR ',
  ' AND ',
  ' NOT ',
  'job_title:',
  'docid:',
  '""',
  '"*',
  '*"',
  '\uD800',
  '\uDFFF',
  '\u202E',
  '\u0301',
  '\u00A0',
  '🦓',
  'İ',
  'ß',
  '𝒳',
  '가',
  'ﬁ',
  'zebra',
  'Zürich',
  '\r\n',
  '\t',
  '--',
  '/*',
)
const typed = fc.oneof(
  fc.array(nasty, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 40 }),
)

describe('whatever is typed or asked', () => {
  it('into the search box is answered (1,500 inputs)', async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.boolean(), async (text, sorted) => {
        const reply = await test.client.call('list-jobs', {
          search: text.slice(0, 500),
          ...(sorted ? { sortBy: 'job_title' as const } : {}),
        })
        expect(reply.total).toBeGreaterThanOrEqual(reply.jobs.length)
      }),
      { numRuns: 1_500 },
    )
  })

  it('in any parameter is answered or refused by name (1,500 inputs)', async () => {
    const value = fc.oneof(
      typed,
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(typed, { maxLength: 2 }),
      fc.constantFrom(
        'new',
        'new,applied',
        'high',
        'manual',
        'created_at',
        'asc',
        '2026-03-01',
        1,
        10,
        true,
      ),
    )
    const names = [
      'page',
      'pageSize',
      'status',
      'minMatch',
      'maxMatch',
      'ranking_level',
      'search',
      'sortBy',
      'sortOrder',
      'source',
      'since',
      'until',
      'company',
      'hasNotes',
    ] as const
    let answered = 0
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 }),
        async (query) => {
          try {
            await test.client.call('list-jobs', query)
            answered += 1
          } catch (error) {
            expect(error).toBeInstanceOf(Failure)
            expect(error).toMatchObject({ code: 'invalid', status: 400 })
            expect(names.some((name) => (error as Failure).details.field?.startsWith(name))).toBe(
              true,
            )
            expect((error as Failure).message).not.toMatch(/SQL|syntax|malformed/i)
          }
        },
      ),
      { numRuns: 1_500 },
    )
    expect(answered).toBeGreaterThan(300)
  })

  it('makes a query that only ever has quoted words', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = matchQuery(text)
        if (typeof query === 'string') {
          expect(query).toMatch(/^("[\p{L}\p{N}\p{M} ]+\*?")( "[\p{L}\p{N}\p{M} ]+\*?")*$/u)
        }
      }),
    )
  })
})
