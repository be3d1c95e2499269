import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { waitForBadges } from '#tests/support/badges.ts'
import { startExtension } from '#tests/support/extension.ts'
import { BUILT_EXTENSION, buildExtension, ROOT } from './build-extension.ts'
import { CHROMIUM_FLAGS, requireChromium } from './chromium.mjs'
import {
  SAMPLE_PATH,
  sampleAddress,
  sampleProfile,
  sampleResultsPage,
} from './sample/results-page.ts'
import { walkSample } from './start/sample-tour.ts'
import { scoreTable } from './start/table.ts'

/*
 * `npm start` builds the extension and starts Chromium with it on a sample results page; without a
 * display it walks the page by itself and prints what it saw. `npm start -- --live` opens
 * linkedin.com instead, with a profile folder that keeps your sign-in.
 */

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

try {
  const options = process.argv.slice(2)
  const unknown = options.find((option) => option !== '--live')
  if (unknown) throw new Error(`${unknown} is not an option. There is one: npm start -- --live`)
  const isLive = options.includes('--live')
  if (isLive && !hasDisplay) {
    throw new Error('--live needs a display to sign in to LinkedIn on; `npm start` alone does not.')
  }
  console.log('Building the extension')
  buildExtension()
  await (isLive ? live() : sample())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** A browser of the user's own: started without remote control, sandboxed wherever that works. */
async function live(): Promise<void> {
  const profileFolder = join(ROOT, '.tmp', 'profile')
  const isRoot = process.getuid?.() === 0
  const chromium = spawn(
    requireChromium(),
    [
      ...CHROMIUM_FLAGS,
      ...(isRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${profileFolder}`,
      `--load-extension=${BUILT_EXTENSION}`,
      'https://www.linkedin.com/jobs/',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let complaint = ''
  chromium.stderr.on('data', (part: Buffer) => {
    complaint = (complaint + part.toString()).slice(-2000)
  })
  console.log(`Your profile folder is ${profileFolder}. Close the browser to end.`)
  const code = await new Promise<number | null>((resolve, reject) => {
    chromium.on('error', reject)
    chromium.on('exit', resolve)
  })
  if (code !== 0) throw new Error(`Chromium ended with code ${code}:\n${complaint}`)
}

async function sample(): Promise<void> {
  const profileFolder = join(ROOT, '.tmp', 'sample-profile')
  const isNew = !existsSync(profileFolder)
  const browser = await startExtension({ profileFolder, headless: !hasDisplay })
  try {
    browser.serve(SAMPLE_PATH, sampleResultsPage())
    if (isNew) {
      const reply = await browser.call('save-profile', { profile: sampleProfile })
      if (!reply.success) throw new Error(`The sample profile was not saved: ${reply.error}`)
    }
    const results = await browser.visit(sampleAddress())
    await waitForBadges(results, 1)
    if (hasDisplay) {
      await browser.openOwn('options.html')
      await results.bringToFront()
      console.log('The sample is open; the dashboard is in the next tab. Close the browser to end.')
      await new Promise((resolve) => browser.context.once('close', resolve))
      return
    }
    const { cards, screenshots } = await walkSample(browser, results)
    console.log(`\n${scoreTable(cards)}\n`)
    console.log(
      `No display, so the walk was done for you. ${cards.length} cards scored. Screenshots:`,
    )
    for (const file of screenshots) console.log(`  ${file}`)
  } finally {
    await browser.close()
  }
}
