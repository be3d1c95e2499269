import { browser } from 'wxt/browser'
import type { Notice } from '#core/reminders/notice.ts'

/*
 * Notifications, for which the user is asked only when switching reminders on: until then the browser
 * does not give us the interface at all.
 */

/** Asks the user to let us show notifications; to be called at a click. @returns whether we may now */
export async function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] })
}

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] })
}

/** Shows a notice in the browser; one of the same id takes its place. */
export async function showNotice({ id, title, message, items, buttons }: Notice): Promise<void> {
  const shown = {
    type: items ? 'list' : 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  } as const
  const full = {
    ...shown,
    ...(items && { items: [...items] }),
    ...(buttons && { buttons: buttons.map((button) => ({ title: button })) }),
  }
  try {
    await browser.notifications.create(id, full)
  } catch {
    // Firefox knows neither buttons nor lists, and refuses what has them.
    await browser.notifications.create(id, { ...shown, type: 'basic' })
  }
}

export interface NoticeListener {
  clicked(id: string): void
  /** `button` counts from 0. */
  pressed(id: string, button: number): void
}

/**
 * To be called while the worker starts: a listener that comes later misses the click that woke it. Where
 * notifications are allowed only later, it listens from then on.
 */
export function onNotice(listener: NoticeListener): void {
  let listens = false
  const listen = () => {
    // No types know it, but the interface is absent until it is allowed.
    const notifications = browser.notifications as typeof browser.notifications | undefined
    if (listens || notifications === undefined) return
    listens = true
    notifications.onClicked.addListener((id) => {
      void notifications.clear(id)
      listener.clicked(id)
    })
    // Firefox has no buttons.
    notifications.onButtonClicked?.addListener((id, button) => {
      void notifications.clear(id)
      listener.pressed(id, button)
    })
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}
