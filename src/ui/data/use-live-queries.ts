import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePorts } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

/** A change of many jobs tells of each; asking again for every list each time would cost more than the change. */
const QUIET_MS = 40

/** Keeps every query of the page up to date with changes made on other pages and by badges. */
export function useLiveQueries(): void {
  const { onWorkerEvent } = usePorts()
  const queries = useQueryClient()
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const stop = onWorkerEvent(({ event }) => {
      if (event === 'profile-changed') {
        void queries.invalidateQueries({ queryKey: KEYS.profile })
        void queries.invalidateQueries({ queryKey: KEYS.scores })
        return
      }
      if (event === 'llm-progress') {
        void queries.invalidateQueries({ queryKey: KEYS.llm })
        void queries.invalidateQueries({ queryKey: [...KEYS.scores, 'job'] })
        return
      }
      waiting ??= setTimeout(() => {
        waiting = undefined
        refreshJobs(queries)
      }, QUIET_MS)
    })
    return () => {
      stop()
      clearTimeout(waiting)
    }
  }, [onWorkerEvent, queries])
}

function refreshJobs(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: KEYS.jobs })
  void queries.invalidateQueries({ queryKey: [...KEYS.scores, 'learn-next'] })
}
