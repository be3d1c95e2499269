import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { JSDOM, VirtualConsole } from 'jsdom'
import { isJobsAddress } from '#linkedin/linkedin-id.ts'
import { type Layer, readPage } from '#linkedin/read-page.ts'

const USAGE = `Usage: npm run read -- page.html [--url https://www.linkedin.com/jobs/…] [--layers hook,structure,json-ld] [--now 2026-03-28]

Prints what the reader sees in a saved LinkedIn page, as JSON, and how sure it is of each field.
  --url     the page's address, when the file does not hold it
  --layers  read with these layers only
  --now     the day the page was saved, which "2 weeks ago" is counted from (today)`

const LAYERS: readonly Layer[] = ['hook', 'structure', 'json-ld']
const FALLBACK_URL = 'https://www.linkedin.com/jobs/'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      layers: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [path, ...more] = positionals
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  if (path === undefined || more.length > 0) throw new Error(`Name one saved page.\n\n${USAGE}`)
  const layers = layersOf(values.layers)
  const now = values.now === undefined ? new Date() : new Date(values.now)
  if (Number.isNaN(now.getTime()))
    throw new Error(`--now must be a date such as 2026-03-28, not "${values.now}".`)
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new Error(`--url must be a web address such as ${FALLBACK_URL}, not "${values.url}".`)
  }

  const html = await readSaved(path)
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const url = values.url ?? addressOf(document, html) ?? FALLBACK_URL
  const reading = readPage(document, url, now, layers ? { layers } : {})
  const printed = {
    url,
    layout: reading.layout ?? null,
    shells: reading.shells,
    warnings: reading.warnings,
    cards: reading.cards.map(({ key, kind, layout, posting, sureness }) => ({
      key,
      kind,
      layout,
      ...posting,
      sureness,
    })),
    pane: reading.pane
      ? {
          key: reading.pane.key,
          layout: reading.pane.layout,
          ...reading.pane.posting,
          sureness: reading.pane.sureness,
        }
      : null,
  }
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
}

function layersOf(list: string | undefined): Layer[] | undefined {
  if (list === undefined) return undefined
  return list.split(',').map((name) => {
    const layer = LAYERS.find((known) => known === name.trim())
    if (!layer) throw new Error(`--layers must be a list of ${LAYERS.join(', ')}, not "${name}".`)
    return layer
  })
}

async function readSaved(path: string): Promise<string> {
  try {
    // npm runs scripts in the package's folder; a relative path is meant from where the user stands.
    return await readFile(resolve(process.env['INIT_CWD'] ?? '', path), 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
    throw new Error(`Cannot read ${path} (${code}): give the path of a saved HTML page.`, { cause })
  }
}

/** The address a saved page holds of itself: canonical link, og:url, or the browser's "saved from" remark. */
function addressOf(document: Document, html: string): string | undefined {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2_000))?.[1],
  ]
  return (
    candidates.find((url) => url !== null && url !== undefined && isJobsAddress(url)) ?? undefined
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
