import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Profile } from '#core/domain/profile.ts'
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

/** Saves the profile; every score on screen is asked for again. */
export function useSaveProfile() {
  const client = useClient()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (profile: Profile) =>
      (await client.call('save-profile', { profile })).profile,
    onSuccess(profile) {
      queries.setQueryData(KEYS.profile, profile)
      void queries.invalidateQueries({ queryKey: KEYS.scores })
    },
  })
}
