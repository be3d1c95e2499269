import { readlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { CHROMIUM_FLAGS, requireChromium } from '../../scripts/chromium.mjs'

export interface BrowserOptions {
  /** The profile folder to use and keep; without it, a new one that goes away with the browser. */
  readonly profileFolder?: string
  readonly headless?: boolean
  /** Folder of an unpacked extension. */
  readonly extension?: string
}

export interface RunningBrowser {
  readonly context: BrowserContext
  readonly profileFolder: string
  /** Ends the browser as a user does, and removes the profile folder if it was made for it. */
  close(): Promise<void>
  /** SIGKILL: nothing is flushed, nothing is said. The profile folder stays. */
  kill(): Promise<void>
}

/** Starts Chromium with a profile folder, so that what it stores can outlive it. */
export async function startBrowser(options: BrowserOptions = {}): Promise<RunningBrowser> {
  const { extension, headless = true } = options
  const profileFolder = options.profileFolder ?? (await mkdtemp(join(tmpdir(), 'job-fit-')))
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: requireChromium(),
    headless,
    // Playwright's own default keeps every extension out.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...CHROMIUM_FLAGS,
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
    ],
    ...(headless ? { viewport: { width: 1280, height: 900 } } : { viewport: null }),
  })
  return {
    context,
    profileFolder,
    async close() {
      await context.close()
      if (options.profileFolder === undefined) {
        await rm(profileFolder, { recursive: true, force: true, maxRetries: 5 })
      }
    },
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve))
      process.kill(browserProcess(profileFolder), 'SIGKILL')
      await closed
    },
  }
}

/** Chromium locks its profile with a link that names the host and the process, `host-1234`. */
function browserProcess(profileFolder: string): number {
  const lock = readlinkSync(join(profileFolder, 'SingletonLock'))
  return Number(lock.slice(lock.lastIndexOf('-') + 1))
}
