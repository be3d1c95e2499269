import { describe, expect, test } from 'vitest'
import { anySitePostings } from '#linkedin/any-site-postings.ts'

const ADDRESS = 'https://jobs.fernwick.example/open/17?from=search#apply'
const POSTING = {
  '@type': 'JobPosting',
  title: 'Data Engineer',
  hiringOrganization: { name: 'Fernwick Analytics' },
  description: '<p>Python and <b>Docker</b></p>',
  jobLocationType: 'TELECOMMUTE',
}

const read = (address: string, ...blocks: unknown[]) =>
  anySitePostings({
    address,
    blocks: blocks.map((block) => (typeof block === 'string' ? block : JSON.stringify(block))),
  })

describe('a page of any site', () => {
  test('gives its posting, with the address of the page and no number of LinkedIn', () => {
    expect(read(ADDRESS, { '@type': 'WebSite' }, POSTING)).toEqual([
      {
        job_id: expect.stringMatching(/^text-/),
        job_title: 'Data Engineer',
        company_name: 'Fernwick Analytics',
        description: 'Python and Docker',
        work_mode: 'remote',
        job_url: 'https://jobs.fernwick.example/open/17?from=search',
        flags: [],
      },
    ])
  })

  test('gives every posting of a list, each with its own address on that site', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', item: { ...POSTING, url: '/open/17' } },
        { '@type': 'ListItem', item: { ...POSTING, title: 'Baker', url: '/open/18' } },
      ],
    }
    expect(
      read(ADDRESS, { '@graph': [list] }).map(({ job_title, job_url }) => [job_title, job_url]),
    ).toEqual([
      ['Data Engineer', 'https://jobs.fernwick.example/open/17'],
      ['Baker', 'https://jobs.fernwick.example/open/18'],
    ])
  })

  test('that says the same twice gives it once', () => {
    expect(read(ADDRESS, POSTING, [POSTING])).toHaveLength(1)
  })

  test.each([
    ['a type with its vocabulary', { ...POSTING, '@type': 'https://schema.org/JobPosting' }],
    ['several types', { ...POSTING, '@type': ['Thing', 'JobPosting'] }],
    ['a page about it', { '@type': 'WebPage', mainEntity: POSTING }],
    ['bare line breaks', JSON.stringify(POSTING).replace('Python and', 'Python\n\tand')],
  ])('is understood with %s', (_, block) => {
    expect(read(ADDRESS, block)).toMatchObject([{ job_title: 'Data Engineer' }])
  })
})

describe('a page that means harm', () => {
  test.each([
    ['javascript:alert(1)', undefined],
    ['http://jobs.fernwick.example/open/17', undefined],
    ['https://user:secret@jobs.fernwick.example/', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['', undefined],
    [`https://jobs.fernwick.example/${'x'.repeat(2_048)}`, undefined],
    ['https://jobs.fernwick.example/#/open/17', 'https://jobs.fernwick.example/#/open/17'],
  ])('has only an address kept that can be opened safely: %s', (address, kept) => {
    expect(read(address, POSTING).map(({ job_url }) => job_url)).toEqual([kept])
  })

  test.each(['https://phishing.example/', 'javascript:alert(1)', 'http://[', '//other.example/x'])(
    'cannot send the user to another site: %s',
    (url) => {
      expect(read(ADDRESS, { ...POSTING, url })).toMatchObject([
        { job_url: 'https://jobs.fernwick.example/open/17?from=search' },
      ])
    },
  )

  test('gives nothing for what is no posting', () => {
    expect(read(ADDRESS, '{', 'null', '"JobPosting"', { '@type': 'JobPosting' })).toEqual([])
    expect(read(ADDRESS, { ...POSTING, title: '  <b></b> ' })).toEqual([])
  })

  test('cannot fill the list or the memory', () => {
    const many = Array.from({ length: 2_000 }, (_, at) => ({ ...POSTING, title: `Job ${at}` }))
    expect(read(ADDRESS, many)).toHaveLength(30)
    expect(read(ADDRESS, { ...POSTING, title: 'x'.repeat(500_000) })).toEqual([])
    const [long] = read(ADDRESS, { ...POSTING, description: 'x '.repeat(150_000) })
    expect(long?.description?.length).toBeLessThanOrEqual(100_000)
  })

  test('states no pay that could not be explained', () => {
    const pay = (minValue: unknown, maxValue: unknown) =>
      read(ADDRESS, {
        ...POSTING,
        baseSalary: { currency: 'EUR', value: { minValue, maxValue, unitText: 'YEAR' } },
      })[0]?.salary
    expect(pay(60_000, 70_000)).toMatchObject({ min: 60_000, max: 70_000 })
    expect(pay(70_000, 60_000)).toBeUndefined()
    expect(pay(-1, 1e300)).toBeUndefined()
  })
})
