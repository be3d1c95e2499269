import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PageSettings } from '#core/domain/page-settings.ts'
import { usePorts } from '../../../data/ports-context.tsx'

const KEY = ['page-settings']

/** The settings for LinkedIn's pages, and how to change some of them; a change is kept at once. */
export function usePageSettings() {
  const { client } = usePorts()
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: KEY,
    queryFn: async () => (await client.call('get-page-settings')).settings,
  })
  const save = useMutation({
    mutationFn: async (settings: PageSettings) => client.call('save-page-settings', { settings }),
    // One after the other, so that the last choice is the one that stays.
    scope: { id: 'page-settings' },
    onMutate: (settings) => queries.setQueryData<PageSettings>(KEY, settings),
    onError: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  return {
    query,
    save,
    change(changes: Partial<PageSettings>) {
      const settings = queries.getQueryData<PageSettings>(KEY)
      if (settings) save.mutate({ ...settings, ...changes })
    },
  }
}
