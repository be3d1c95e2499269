import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Client } from '#core/api/client.ts'
import type { Output } from '#core/api/contract.ts'
import { useClient } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

const LIST = [...KEYS.profile, 'list']

/** All profiles of the user, and which one is active. */
export function useProfiles() {
  const client = useClient()
  return useQuery({ queryKey: LIST, queryFn: () => client.call('list-profiles') })
}

/** Changes the list of profiles; every score on screen is asked for again. */
export function useChangeProfiles() {
  const client = useClient()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: (client: Client) => Promise<Output<'list-profiles'>>) => change(client),
    onSuccess(list) {
      queries.setQueryData(LIST, list)
      void queries.invalidateQueries({ queryKey: KEYS.profile })
      void queries.invalidateQueries({ queryKey: KEYS.scores })
    },
  })
}
