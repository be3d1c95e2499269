import type { Caller } from '#core/api/contract.ts'

/** The parts of a message's sender that the browser vouches for. */
export interface Sender {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
  readonly tab?: unknown
}

/**
 * Who sent a message, or undefined when it must be dropped.
 * A page of another extension, a web page and an unknown frame all come out undefined; the rest of
 * the decision, which caller may ask for what, is the contract's.
 * @param root our own origin with a trailing slash, as `runtime.getURL('/')` gives it
 */
export function callerOf(sender: Sender, ownId: string, root: string): Caller | undefined {
  if (sender.id !== ownId || sender.url === undefined || !URL.canParse(sender.url)) return undefined
  const url = new URL(sender.url)
  if (`${url.origin}/` === root || sender.url.startsWith(root)) {
    if (url.pathname === '/popup.html') return 'popup'
    return url.pathname === '/options.html' ? 'dashboard' : undefined
  }
  const onLinkedIn =
    url.protocol === 'https:' &&
    (url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com'))
  return sender.tab !== undefined && onLinkedIn ? 'content' : undefined
}
