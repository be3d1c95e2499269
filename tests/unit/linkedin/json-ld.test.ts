import { describe, expect, test } from 'vitest'
import { readJobPosting } from '#linkedin/json-ld.ts'
import { documentOf } from '#tests/support/saved-page.ts'

function readBlock(text: string) {
  return readJobPosting(documentOf(`<script type="application/ld+json">${text}</script>`))
}

describe('readJobPosting', () => {
  test('reads a posting in a graph, with pay and place', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Bakery &amp; Café Lead',
      hiringOrganization: 'Crumb',
      datePosted: '2026-03-01',
      jobLocation: [{ address: { addressLocality: 'Bern', addressCountry: { name: 'Schweiz' } } }],
      baseSalary: {
        currency: 'CHF',
        value: { minValue: '70000', maxValue: 80000, unitText: 'YEAR' },
      },
      description: '&lt;p&gt;Bread&lt;/p&gt;&lt;ul&gt;&lt;li&gt;early&lt;/li&gt;&lt;/ul&gt;',
    }
    expect(readBlock(JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, posting] }))).toEqual({
      title: 'Bakery & Café Lead',
      company: 'Crumb',
      location: 'Bern, Schweiz',
      remote: false,
      salary: {
        text: 'CHF 70000 - 80000 / year',
        min: 70_000,
        max: 80_000,
        currency: 'CHF',
        period: 'year',
      },
      posted_at: '2026-03-01',
      description: 'Bread\n\n• early',
    })
  })

  test.each([
    '{',
    '[]',
    'null',
    '"JobPosting"',
    '{"@type":"Person","x":"JobPosting"}',
    '[[[[[[{"@type":"JobPosting"}]]]]]]',
  ])('passes over %s', (text) => {
    expect(readBlock(text)).toBeUndefined()
  })

  test('fields of the wrong kind are left out', () => {
    expect(
      readBlock(
        '{"@type":"JobPosting","title":7,"hiringOrganization":null,"baseSalary":"much","datePosted":"soon","description":[]}',
      ),
    ).toEqual({ remote: false })
  })

  test('markup in the description stays text, never an element', () => {
    const read = readBlock(
      '{"@type":"JobPosting","description":"<img src=x onerror=alert(1)>Hello &lt;b&gt; <br>there"}',
    )
    expect(read?.description).toBe('Hello <b>\nthere')
  })
})
