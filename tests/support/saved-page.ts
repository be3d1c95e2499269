import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { PageReading } from '#linkedin/layouts/layout.ts'
import { type Layer, readPage } from '#linkedin/read-page.ts'

/** The moment all fixtures are read at. */
export const READ_AT = new Date('2026-03-28T12:00:00Z')

/** A document of saved HTML; its scripts do not run and nothing is loaded. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document
}

export function fixtureHtml(name: string): string {
  return readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8')
}

export function readHtml(html: string, url: string, layers?: readonly Layer[]): PageReading {
  return readPage(documentOf(html), url, READ_AT, layers ? { layers } : {})
}

/** What a reading says, without the elements it was read from. */
export function withoutElements({ cards, pane, ...rest }: PageReading) {
  return {
    ...rest,
    layout: rest.layout ?? null,
    cards: cards.map(({ key, kind, layout, posting, sureness }) => ({
      key,
      kind,
      layout,
      posting,
      sureness,
    })),
    pane: pane
      ? { key: pane.key, layout: pane.layout, posting: pane.posting, sureness: pane.sureness }
      : null,
  }
}
