import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useClient } from '../../data/ports-context.tsx'
import { useSay } from '../../parts/toasts.tsx'
import { texts } from './texts.ts'

const KEY = ['backups']

/** The backups there are, the newest first. */
export function useBackups() {
  const client = useClient()
  return useQuery({
    queryKey: KEY,
    queryFn: async () => (await client.call('list-backups')).backups,
    staleTime: 0,
  })
}

export function useBackUp() {
  const client = useClient()
  const queries = useQueryClient()
  const say = useSay()
  return useMutation({
    mutationFn: () => client.call('create-backup'),
    onSuccess: () => say.done(texts.backedUp),
    onError: say.failed,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}

/** Puts a backup in place of the database; everything on screen is asked for again. */
export function useRestore() {
  const client = useClient()
  const queries = useQueryClient()
  const say = useSay()
  return useMutation({
    mutationFn: (id: string) => client.call('restore-backup', { id }),
    onSuccess: ({ jobs }) => say.done(texts.restored(jobs)),
    onError: say.failed,
    onSettled: () => queries.invalidateQueries(),
  })
}
