import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MarkdownText } from '#ui/dashboard/job/notes/markdown-text.tsx'

const shown = (text: string) =>
  renderToStaticMarkup(createElement(MarkdownText, { text })).replace(
    /^<div class="markdown">(.*)<\/div>$/s,
    '$1',
  )

it.each([
  ['a **b** _c_ ~~d~~ `e`', '<p>a <strong>b</strong> <em>c</em> <s>d</s> <code>e</code></p>'],
  ['one\ntwo', '<p>one<br/>two</p>'],
  ['# Big\n### Small', '<h3 class="depth-1">Big</h3><h3 class="depth-3">Small</h3>'],
  ['- [x] done\n- [ ] open', '<ul><li>☑ done</li><li>☐ open</li></ul>'],
  ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  ['```\n<b>\n```', '<pre><code>&lt;b&gt;</code></pre>'],
  [
    '[a](https://acme.example/)',
    '<p><a href="https://acme.example/" title="https://acme.example/" target="_blank" rel="noopener noreferrer">a</a></p>',
  ],
])('shows %j', (text, html) => expect(shown(text)).toBe(html))

it.each([
  '<img src="https://canary.example/i.png" onerror="canary()">',
  'text <img src=x onerror=canary()> text',
  '<script>canary()</script>',
  '<svg onload=canary()>',
  '<iframe srcdoc="x"></iframe>',
  '[run](javascript:canary())',
  '[run](<java\tscript:canary()>)',
  '[run](JaVaScRiPt&#58;canary())',
  '[run][evil]\n\n[evil]: javascript:canary()',
  '[data](data:text/html,x)',
  '<javascript:canary()>',
  '![x](javascript:canary())',
  '| <img src=x onerror=canary()> |\n|-|\n| [x](vbscript:canary()) |',
])('makes no markup and no link of %j', (text) => {
  expect(shown(text)).not.toMatch(/<(?!\/?(p|table|thead|tbody|tr|th|td|br)\b)/)
})

it('shows a picture as a link, and keeps quotes in an address in it', () => {
  expect(shown('![pixel](https://canary.example/p.png)')).toMatch(
    /^<p><a href="https:\/\/canary.example\/p.png"[^>]*>pixel<\/a><\/p>$/,
  )
  expect(shown('<https://acme.example/"onmouseover="canary()>')).toMatch(
    /^<p><a href="https:\/\/acme.example\/%22onmouseover=%22canary\(\)"/,
  )
})

it('shows as it was typed what is too long or nested too deep', () => {
  const long = '**a** '.repeat(4_000)
  expect(shown(long)).toBe(`<p class="as-typed">${long}</p>`)
  expect(shown(`${'> '.repeat(60)}deep`).match(/<blockquote>/g)).toHaveLength(17)
})
