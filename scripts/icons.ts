import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, requireChromium } from './chromium.mjs'

/* `npm run icons` draws public/icon/*.png from scripts/icons/*.svg; small sizes have a plainer drawing. */

const DRAWINGS = { 16: 'icon-small', 32: 'icon-small', 48: 'icon', 128: 'icon' } as const

const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_FLAGS })
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const svg = await readFile(new URL(`icons/${drawing}.svg`, import.meta.url), 'utf8')
  const side = Number(size)
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${side}px}</style>${svg}`)
  const picture = await page.screenshot({ omitBackground: true })
  await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), picture)
  await page.close()
}
await browser.close()
