import { useQuery } from '@tanstack/react-query'
import { useClient } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

/** What the last opening of the database found and repaired. */
export function useHealth() {
  const client = useClient()
  return useQuery({
    queryKey: KEYS.health,
    queryFn: () => client.call('store-health'),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
