import { useQuery } from '@tanstack/react-query'
import { useClient } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

/** The stored profile; empty before the first run is finished. */
export function useProfile() {
  const client = useClient()
  return useQuery({
    queryKey: KEYS.profile,
    queryFn: async () => (await client.call('get-profile')).profile,
  })
}
