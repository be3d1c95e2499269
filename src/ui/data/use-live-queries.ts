import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePorts } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

/** Keeps every query of the page up to date with changes made on other pages and by badges. */
export function useLiveQueries(): void {
  const { onWorkerEvent } = usePorts()
  const queries = useQueryClient()
  useEffect(
    () =>
      onWorkerEvent(({ event }) => {
        if (event === 'profile-changed') {
          void queries.invalidateQueries({ queryKey: KEYS.profile })
          void queries.invalidateQueries({ queryKey: KEYS.scores })
        } else {
          void queries.invalidateQueries({ queryKey: KEYS.jobs })
          void queries.invalidateQueries({ queryKey: [...KEYS.scores, 'learn-next'] })
        }
      }),
    [onWorkerEvent, queries],
  )
}
