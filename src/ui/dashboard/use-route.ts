import { useMemo, useSyncExternalStore } from 'react'
import { type Route, routeOf } from './route.ts'

/** Replacing an address makes no `hashchange`, so that it is told here. */
const REPLACED = 'address-replaced'

/** The page that the address names now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => routeOf(hash), [hash])
}

/** Goes to another page; `replace` leaves no step in the history, as for each letter of a search. */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    location.hash = address
    return
  }
  history.replaceState(null, '', address)
  window.dispatchEvent(new Event(REPLACED))
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  window.addEventListener(REPLACED, listener)
  return () => {
    window.removeEventListener('hashchange', listener)
    window.removeEventListener(REPLACED, listener)
  }
}
