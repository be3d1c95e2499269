import { browser } from 'wxt/browser'

/** Opens the dashboard in a tab, or brings its open tab to the front; `hash` names a page of it. */
export async function openDashboard(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/options.html')
  const [open] = await browser.tabs.query({ url: `${url}*` })
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + hash })
    return
  }
  await browser.tabs.update(open.id, { active: true, ...(hash ? { url: url + hash } : {}) })
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
}

/** The same at a tracked job, where its id is given. */
export async function openDashboardAt(jobId: string | undefined): Promise<void> {
  await openDashboard(jobId === undefined ? '' : `#/jobs/${encodeURIComponent(jobId)}`)
}
