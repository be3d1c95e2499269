import { chromium } from 'playwright-core'
import { build } from 'vite'
import type { Bench } from '#tests/support/bench.ts'
import { ROOT } from '../../scripts/build-extension.ts'
import { CHROMIUM_FLAGS, requireChromium } from '../../scripts/chromium.mjs'

/**
 * 50 postings of 5,000 characters against 30 profile skills and the whole vocabulary, in Chromium, beside a
 * loop of lower-case `includes` over the same skills.
 */
const bench: Bench = {
  name: 'scoring-in-chromium',
  async run() {
    const code = await bundle('tests/bench/in-page/score-postings.ts')
    const browser = await chromium.launch({
      executablePath: requireChromium(),
      args: CHROMIUM_FLAGS,
    })
    try {
      const page = await browser.newPage()
      await page.addScriptTag({
        content: `globalThis.began = performance.now();${code}
globalThis.loaded = performance.now() - globalThis.began`,
      })
      const loaded = Number(await page.evaluate('globalThis.loaded'))
      console.log(
        `The scorer with its whole vocabulary, evaluated and indexed: ${loaded.toFixed(1)} ms.`,
      )
      console.log(await page.evaluate('scoreBench.report()'))
    } finally {
      await browser.close()
    }
  },
}

export default bench

/** One script with everything a module imports, as a page can run it. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, name: 'scoreBench', formats: ['iife'] },
    },
  })
  const [outputs] = [built].flat()
  if (!outputs || !('output' in outputs)) throw new Error(`${entry} gave no script`)
  return outputs.output[0].code
}
