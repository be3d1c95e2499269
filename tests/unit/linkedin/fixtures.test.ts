import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import addresses from '#tests/fixtures/pages/index.json' with { type: 'json' }
import { fixtureHtml, readHtml, withoutElements } from '#tests/support/saved-page.ts'

/** Set by hand, after looking at the difference, to write the expected files anew. */
const WRITE = process.env['WRITE_EXPECTED'] === 'yes'

describe('the reader on every page of ours', () => {
  test.each(Object.entries(addresses))('%s is read as expected', (name, url) => {
    const read = withoutElements(readHtml(fixtureHtml(name), url))
    const file = new URL(
      `../../fixtures/expected/${name.replace('.html', '.json')}`,
      import.meta.url,
    )
    if (WRITE) writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`)
    expect(existsSync(file), `${file.pathname} is missing; write it with WRITE_EXPECTED=yes`).toBe(
      true,
    )
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
})
