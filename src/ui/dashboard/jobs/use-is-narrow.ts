import { useSyncExternalStore } from 'react'

/** Below this a row of the table would not fit; the same jobs are then cards. */
const NARROW = '(max-width: 760px)'

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
