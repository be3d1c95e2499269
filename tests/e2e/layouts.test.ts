import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBadges, waitForBadges } from '#tests/support/badges.ts'
import { type ExtensionBrowser, startExtension } from '#tests/support/extension.ts'
import { sampleProfile } from '../../scripts/sample/results-page.ts'

/** What the reader has to see on a page; see tests/unit/linkedin. */
interface Expected {
  readonly cards: readonly { readonly job_title?: string }[]
}

const PAGES = new URL('../fixtures/pages/', import.meta.url)
const EXPECTED = new URL('../fixtures/expected/', import.meta.url)
const addresses = parse(new URL('index.json', PAGES)) as Record<string, string> // a fixture of ours

let browser: ExtensionBrowser

beforeAll(async () => {
  browser = await startExtension()
  await browser.call('save-profile', { profile: sampleProfile })
})

afterAll(async () => browser.close())

describe.each(Object.entries(addresses))('%s', (name, address) => {
  test('each card has its badge, and nothing else has one', async () => {
    const { cards } = parse(new URL(name.replace('.html', '.json'), EXPECTED)) as Expected // ours too
    browser.serve(address, readFileSync(new URL(name, PAGES), 'utf8'))
    const page = await browser.visit(address)
    await waitForBadges(page, cards.length)
    await page.waitForTimeout(400) // a badge too many would come late
    const badges = await readBadges(page)
    expect(badges.map(({ kind }) => kind).filter((kind) => kind.includes('failed'))).toEqual([])
    expect(badges).toHaveLength(cards.length)
    await page.close()
  })
})

function parse(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
