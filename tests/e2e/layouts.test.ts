import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBadges, waitForBadges } from '#tests/support/badges.ts'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import { saveProfile } from '#tests/support/sample.ts'
import { readHtml } from '#tests/support/saved-page.ts'

const PAGES = new URL('../fixtures/pages/', import.meta.url)
const EXPECTED = new URL('../fixtures/expected/', import.meta.url)
/** Real pages lie beside the repository, since they are not ours to publish. */
const REAL = new URL('../../../shared/linkedin-pages/', import.meta.url)

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
  await saveProfile(browser)
})

afterAll(async () => browser.close())

const ours = Object.entries(parse(new URL('index.json', PAGES)) as Record<string, string>) // a fixture of ours

describe('our pages', () => {
  test.each(ours)(
    '%s: each card has its badge, and nothing else has one',
    async (name, address) => {
      const expected = parse(new URL(name.replace('.html', '.json'), EXPECTED))
      const { cards } = expected as { cards: unknown[] } // its shape is tested with the reader
      await expectBadges(address, readFileSync(new URL(name, PAGES), 'utf8'), cards.length)
    },
  )
})

const real = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.html')) : []
if (real.length === 0) {
  process.stderr.write(
    'Skipped: ../shared/linkedin-pages is not there; badges are tested on our own pages only.\n',
  )
}

describe.runIf(real.length > 0)('real pages', () => {
  test.each(real)('%s: each card that is read has its badge', async (name) => {
    const address = `https://www.linkedin.com/jobs/${name.includes('-view-') ? 'view/' : ''}`
    const html = readFileSync(new URL(name, REAL), 'utf8')
    await expectBadges(address, html, readHtml(html, address).cards.length)
  })
})

async function expectBadges(address: string, html: string, count: number): Promise<void> {
  browser.serve(address, html)
  const page = await browser.visit(address)
  await waitForBadges(page, count)
  await page.waitForTimeout(300) // a badge too many would come late
  const badges = await readBadges(page)
  expect(badges.filter(({ kind }) => kind.includes('failed'))).toEqual([])
  expect(badges).toHaveLength(count)
  await page.close()
}

function parse(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
