import { describe, expect, test } from 'vitest'
import { linesOf } from '#linkedin/text/lines.ts'
import { plainText, plainTextOfMarkup } from '#linkedin/text/plain-text.ts'
import { documentOf } from '#tests/support/saved-page.ts'

const texts = (html: string) => linesOf(documentOf(html).body).map((line) => line.text)

describe('linesOf', () => {
  test('a text for the eye and one for screen readers are one line', () => {
    const [line, ...more] = linesOf(
      documentOf(
        '<p><span>Posted on March 9, 2026</span><span aria-hidden="true">2 weeks ago</span></p>',
      ).body,
    )
    expect(line).toMatchObject({ text: '2 weeks ago', spoken: 'Posted on March 9, 2026' })
    expect(more).toEqual([])
  })

  test('a doubled text without marks is one line too', () => {
    expect(texts('<a><span>Engineer</span><span>Engineer with verification</span></a>')).toEqual([
      'Engineer',
    ])
  })

  test('inline markup stays within its line, blocks and dots end it', () => {
    expect(texts('<div>Senior <b>Data</b> Engineer<p>Acme</p>Rome</div>')).toEqual([
      'Senior Data Engineer',
      'Acme',
      'Rome',
    ])
    expect(
      texts('<p><span>Rome</span><span> </span>·<span> </span><span>1 day ago</span></p>'),
    ).toEqual(['Rome', '1 day ago'])
  })

  test('a link laid over a card does not double its title', () => {
    const lines = linesOf(
      documentOf('<a href="/jobs/view/4408519973"><span>Cook</span></a><h3> Cook </h3>').body,
    )
    expect(lines.map(({ text, link, heading }) => ({ text, link, heading }))).toEqual([
      { text: 'Cook', link: '/jobs/view/4408519973', heading: 3 },
    ])
  })
})

describe('plainText', () => {
  test('keeps the lines a person sees', () => {
    const { body } = documentOf(
      '<p>One<br>two</p><ul><li>three</li><li>four</li></ul><strong>Five\n</strong>six <button>more</button>',
    )
    expect(plainText(body)).toBe('One\ntwo\n\n• three\n• four\nFive\nsix')
  })

  test('of markup in a string', () => {
    expect(
      plainTextOfMarkup(
        '&lt;strong&gt;A&amp;amp;B&lt;/strong&gt;&lt;br&gt;c &#8364; &#0; &#99999999;',
      ),
    ).toBe('A&B\nc €')
  })
})
