import { useMemo, useSyncExternalStore } from 'react'
import { type Route, routeOf } from './route.ts'

/** An address that a script set makes no `hashchange`, so that it is told here. */
const GONE_TO = 'gone-to-address'

/** The page that the address names now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => routeOf(hash), [hash])
}

/** Goes to another page; `replace` leaves no step in the history, as for each letter of a search. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  // At once: a field that shows a part of the address would lose letters until then.
  window.dispatchEvent(new Event(GONE_TO))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  window.addEventListener(GONE_TO, listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener(GONE_TO, listener)
  }
}
