import { createHash } from 'node:crypto'
import type { CDPSession, Page, Route } from 'playwright-core'
import type { OperationName, Output, Request } from '#core/api/contract.ts'
import type { Reply } from '#core/api/reply.ts'
import { BUILT_EXTENSION } from '../../scripts/build-extension.ts'
import { type BrowserOptions, type RunningBrowser, startBrowser } from './browser.ts'
import { attachToTarget, type Target } from './target.ts'

const LINKEDIN = 'https://www.linkedin.com'

/** LinkedIn sends a policy like this with every page; what we put in a page has to live under it. */
const LINKEDIN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
].join('; ')

/** Chromium with the built extension, with pages of ours at LinkedIn's addresses and no network. */
export interface ExtensionBrowser extends RunningBrowser {
  readonly extensionId: string
  /** Gives out this page at a LinkedIn address, or a path of www.linkedin.com; its query does not matter. */
  serve(address: string, html: string): void
  /** Opens a LinkedIn address, or a path of www.linkedin.com with its query, in a new tab. */
  visit(address: string): Promise<Page>
  /** Opens a page of the extension in a new tab, such as `options.html#/jobs`. */
  openOwn(page: string): Promise<Page>
  /** Presses the toolbar button over a tab: the real popup, which Playwright does not list. */
  openPopup(over: Page): Promise<Target>
  /** Sends one operation to the worker, as the dashboard does. */
  call<Name extends OperationName>(
    operation: Name,
    input?: Request<Name>,
  ): Promise<Reply<Output<Name>>>
  /** Stops the service worker as Chrome does with an idle one; the next message wakes a new one. */
  stopWorker(): Promise<void>
}

/** Starts Chromium with the built extension; `npm run build` first, or let Vitest's e2e project do it. */
export async function startExtension(options: BrowserOptions = {}): Promise<ExtensionBrowser> {
  const extension = options.extension ?? BUILT_EXTENSION
  const browser = await startBrowser({ ...options, extension })
  const { context } = browser
  const extensionId = unpackedId(extension)
  const debug = await browserSession(browser)
  const pages = new Map<string, string>()
  // Registered first, so that it is asked last: whatever nobody serves is not on this machine.
  await context.route(/^https?:/, async (route) => route.abort('internetdisconnected'))
  await context.route(/^https:\/\/[a-z.]*linkedin\.com\//, async (route) => answer(route, pages))

  const address = (page: string) => `chrome-extension://${extensionId}/${page}`
  const openOwn = async (page: string) => {
    const tab = await context.newPage()
    await tab.goto(address(page))
    return tab
  }
  let desk: Promise<Page> | undefined
  /** A tab of our own in the background, to speak to the worker from. */
  const atDesk = async () => {
    desk ??= openBehind(browser, openOwn)
    return desk
  }

  return {
    ...browser,
    extensionId,
    openOwn,
    serve(page, html) {
      pages.set(withoutQuery(page), html)
    },
    async visit(page) {
      const tab = await context.newPage()
      await tab.goto(new URL(page, LINKEDIN).href)
      return tab
    },
    async openPopup(over) {
      const from = await atDesk()
      await over.bringToFront()
      await from.evaluate('chrome.action.openPopup()')
      return attachToTarget(debug, address('popup.html'))
    },
    async call(operation, input) {
      const message = JSON.stringify({ operation, input })
      return (await atDesk()).evaluate(`chrome.runtime.sendMessage(${message})`)
    },
    async stopWorker() {
      const session = await context.newCDPSession(await atDesk())
      await session.send('ServiceWorker.enable')
      const running = await workers(debug, address(''))
      const until = Date.now() + 20_000
      // Asked again and again: a worker that is only just starting does not hear the first time.
      do {
        if (Date.now() > until) throw new Error('The service worker did not stop')
        await session.send('ServiceWorker.stopAllWorkers')
      } while (!(await areGone(debug, address(''), running)))
      await session.detach()
    },
  }
}

async function answer(route: Route, pages: ReadonlyMap<string, string>): Promise<void> {
  const html = pages.get(withoutQuery(route.request().url()))
  if (html === undefined) {
    await route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not here</h1>' })
    return
  }
  await route.fulfill({
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': LINKEDIN_POLICY },
    body: html,
  })
}

function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address, LINKEDIN)
  return origin + pathname
}

async function openBehind(
  { context }: RunningBrowser,
  openOwn: (page: string) => Promise<Page>,
): Promise<Page> {
  const inFront = context.pages().at(-1)
  const page = await openOwn('options.html')
  await inFront?.bringToFront()
  return page
}

async function browserSession({ context }: RunningBrowser): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser has ended')
  return browser.newBrowserCDPSession()
}

/** The debugger's names of our running workers; each start of the worker has a new one. */
async function workers(debug: CDPSession, address: string): Promise<string[]> {
  const { targetInfos } = await debug.send('Target.getTargets')
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(address))
    .map(({ targetId }) => targetId)
}

/** Gives these workers some time to go; a page may wake a new one meanwhile, which does not count. */
async function areGone(
  debug: CDPSession,
  address: string,
  stopped: readonly string[],
): Promise<boolean> {
  for (let look = 0; look < 20; look++) {
    const running = await workers(debug, address)
    if (!running.some((worker) => stopped.includes(worker))) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

/** Chromium names an unpacked extension by the hash of its folder: 128 bits, with a-p for 0-f. */
function unpackedId(folder: string): string {
  const bytes = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : Buffer.from(folder)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}
