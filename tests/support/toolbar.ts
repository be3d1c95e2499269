import type { Page } from 'playwright-core'
import type { ExtensionBrowser } from './extension.ts'
import { attachToTarget, type Target } from './target.ts'

/** A command of the protocol that Playwright's types do not know yet. */
interface Debugger {
  send(method: string, params?: object): Promise<unknown>
}

interface TargetInfo {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

/**
 * Presses the extension's button over a tab as a person does, which gives the extension access to
 * that tab (`activeTab`); opening the popup from code does not. The tab's address must be its own.
 */
export async function pressToolbarButton(
  { context, extensionId }: ExtensionBrowser,
  over: Page,
): Promise<Target> {
  const browser = context.browser()
  if (!browser) throw new Error('The browser has ended')
  await over.bringToFront()
  const session = await browser.newBrowserCDPSession()
  const debug = session as unknown as Debugger // it carries every command
  const { targetInfos } = (await debug.send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: TargetInfo[] // the protocol's own shape
  }
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === over.url())
  if (!tab) throw new Error(`No tab shows ${over.url()}`)
  await debug.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  return attachToTarget(session, `chrome-extension://${extensionId}/popup.html`)
}
