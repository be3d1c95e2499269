import { describe, expect, test } from 'vitest'
import { mapText } from '#linkedin/highlights/text-map.ts'
import { readPage } from '#linkedin/read-page.ts'
import { descriptionText } from '#linkedin/read-pane.ts'
import addresses from '#tests/fixtures/pages/index.json' with { type: 'json' }
import { documentOf, fixtureHtml, READ_AT } from '#tests/support/saved-page.ts'

/** A description's element, its text as the reader gives it, and its map. */
function described(html: string) {
  const document = documentOf(`<main><div id="d">${html}</div></main>`)
  const element = document.getElementById('d')
  if (!element) throw new Error('No description')
  const text = descriptionText(element) ?? ''
  const map = mapText(element, text)
  if (!map) throw new Error(`No map for ${text}`)
  const found = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`${words} is not in ${text}`)
    return map.ranges(start, start + words.length).map(String)
  }
  return { document, element, text, map, found }
}

describe('words are found where they stand', () => {
  test.each([
    ['one node', '<p>We use Python daily.</p>', 'Python', ['Python']],
    [
      'split by markup',
      '<p>We use Kuber<b>net</b>es here.</p>',
      'Kubernetes',
      ['Kuber', 'net', 'es'],
    ],
    ['split by a comment', '<p>Post<!-- x -->greSQL</p>', 'PostgreSQL', ['Post', 'greSQL']],
    [
      'white space in between',
      '<p>machine\n      learning</p>',
      'machine learning',
      ['machine\n      learning'],
    ],
    [
      'over an inline end',
      '<p><i>machine </i> learning</p>',
      'machine learning',
      ['machine', 'learning'],
    ],
    ['over blocks', '<p>Java</p><p>Kotlin</p>', 'Java\n\nKotlin', ['Java', 'Kotlin']],
    ['in a list', '<ul><li>Go</li><li><span></span>Rust</li></ul>', 'Rust', ['Rust']],
    ['a list that writes its own bullets', '<p>• Go<br>• Rust</p>', 'Rust', ['Rust']],
    ['invisible marks', '<p>Py\u200bth\u00adon and C#</p>', 'Python', ['Py\u200bth\u00adon']],
    [
      'after a heading that is left out',
      '<h2>About the job</h2><p>job: Rust</p>',
      'Rust',
      ['Rust'],
    ],
    ['after a button that is left out', '<p><button>Rust</button> then Rust</p>', 'Rust', ['Rust']],
    ['astral letters', '<p>🦀 Rust 𝒳 and Go</p>', '𝒳 and', ['𝒳 and']],
    ['tag characters', '<p>a\u{e0041}b Rust</p>', 'Rust', ['Rust']],
    [
      'deep',
      `<div>${'<span>'.repeat(60)}deep <b>Rust</b>${'</span>'.repeat(60)}</div>`,
      'deep Rust',
      ['deep', 'Rust'],
    ],
  ])('%s', (_, html, words, expected) => {
    const { found } = described(html)
    expect(found(words).map((part) => part.trim())).toEqual(expected)
  })
})

test('what was left out of the text is never marked', () => {
  const { document, found } = described('<h2>Rust</h2><p>We like Rust</p><script>Rust</script>')
  expect(found('Rust')).toEqual(['Rust'])
  const parent = document.querySelector('p')
  const { map, text } = described('<p><button>Rust</button> then Rust</p>')
  const [range] = map.ranges(text.indexOf('Rust'), text.length)
  expect(range?.startContainer.parentElement?.localName).toBe('p')
  expect(parent).not.toBeNull()
})

test('white space alone is nowhere, and an empty stretch neither', () => {
  const { map, text } = described('<p>a</p><p>b</p>')
  expect(map.ranges(1, text.length - 1)).toEqual([])
  expect(map.ranges(0, 0)).toEqual([])
})

test('an element that says something else has no map', () => {
  const { document, element, text } = described('<p>We use Python</p>')
  element.querySelector('p')?.replaceChildren(document.createTextNode('We use Perl'))
  expect(mapText(element, text)).toBeUndefined()
})

test('a description that was cut at its longest still maps', () => {
  const { element, text } = described('<p>We use Python and Rust</p>')
  expect(mapText(element, text.slice(0, 13))?.ranges(7, 13).map(String)).toEqual(['Python'])
})

test('every word of every saved description maps to itself', () => {
  let words = 0
  for (const [page, url] of Object.entries(addresses)) {
    const { pane } = readPage(documentOf(fixtureHtml(page)), url, READ_AT)
    const text = pane?.posting.description
    if (!pane?.descriptionElement || !text) continue
    const map = mapText(pane.descriptionElement, text)
    if (pane.sureness.description?.from === 'json-ld') continue
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      words += 1
      expect(
        map
          ?.ranges(index, index + word.length)
          .map(String)
          .join(''),
      ).toBe(word)
    }
  }
  expect(words).toBeGreaterThan(300)
})
