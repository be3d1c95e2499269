import { describe, expect, test } from 'vitest'
import { pageSkeleton } from '#linkedin/page-skeleton.ts'
import { readPage } from '#linkedin/read-page.ts'
import addresses from '#tests/fixtures/pages/index.json' with { type: 'json' }
import { documentOf, fixtureHtml, READ_AT } from '#tests/support/saved-page.ts'

const PLAIN = 'https://www.linkedin.com/jobs/'

function skeletonOf(html: string, url: string): string {
  const document = documentOf(html)
  return pageSkeleton(document, readPage(document, url, READ_AT))
}

/** Every word of four letters and more that the page shows, scripts and styles aside. */
function wordsOf(html: string): Set<string> {
  const { body } = documentOf(html)
  for (const element of body.querySelectorAll('script, style')) element.remove()
  return new Set(body.textContent?.match(/\p{Lu}\p{L}{3,}/gu) ?? [])
}

describe('no text survives', () => {
  test.each(Object.entries(addresses))('of %s', (name, url) => {
    const html = fixtureHtml(name)
    const words = wordsOf(html)
    expect(words.size).toBeGreaterThan(5)
    const skeleton = skeletonOf(html, url)
    expect(skeleton).toMatch(/^layout: .+, cards: \d+\n\npath: /)
    expect(skeleton).toContain('…')
    expect([...words].filter((word) => skeleton.includes(word))).toEqual([])
  })

  test('not in attributes, numbered names, comments, drawings or scripts either', () => {
    const skeleton = skeletonOf(
      `<main data-4012345678="x" aria-label="Ada Lovelace"><!-- Ada Lovelace -->
        <a href="/in/ada-lovelace" title="Ada Lovelace" role="Ada Lovelace">Ada Lovelace</a>
        <svg><title>Ada Lovelace</title></svg><script>"Ada Lovelace"</script></main>`,
      PLAIN,
    )
    expect(skeleton).not.toMatch(/ada|lovelace|4012345678/i)
    expect(skeleton).toContain('<main data-0 aria-label>')
    expect(skeleton).toContain('<a href title role>')
  })
})

test('words that name a part of the page stay, with the way down to it', () => {
  const skeleton = skeletonOf('<div><main><p role="list">x</p></main></div>', PLAIN)
  expect(skeleton).toBe(
    'layout: none, cards: 0\n\npath: html > body > div\n<main>\n  <p role="list">\n    …',
  )
})

test('a page without an end is cut', () => {
  const skeleton = skeletonOf(`<main>${'<p>x</p>'.repeat(5000)}</main>`, PLAIN)
  expect(skeleton.length).toBeLessThanOrEqual(20_006)
  expect(skeleton).toMatch(/\n\(cut\)$/)
})
