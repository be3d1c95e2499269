import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReminderSettings } from '#core/domain/reminder-settings.ts'
import { usePorts } from '../../../data/ports-context.tsx'

const KEY = ['reminder-settings']
const PERMISSION = ['may-notify']

/** How the user is reminded, and how to change that; a change is kept at once. */
export function useReminderSettings() {
  const { client, notifications } = usePorts()
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: KEY,
    queryFn: async () => (await client.call('get-reminder-settings')).settings,
  })
  const permission = useQuery({
    queryKey: PERMISSION,
    queryFn: async () => (await notifications?.areAllowed()) ?? false,
    staleTime: 0,
  })
  const save = useMutation({
    mutationFn: async (settings: ReminderSettings) =>
      client.call('save-reminder-settings', { settings }),
    // One after the other, so that the last choice is the one that stays.
    scope: { id: 'reminder-settings' },
    onMutate: (settings) => queries.setQueryData<ReminderSettings>(KEY, settings),
    onError: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  const change = (changes: Partial<ReminderSettings>) => {
    const settings = queries.getQueryData<ReminderSettings>(KEY)
    if (settings) save.mutate({ ...settings, ...changes })
  }
  return {
    query,
    save,
    change,
    /** True where the browser lets us show notifications; undefined until it is known. */
    isAllowed: permission.data,
    /** Switches notifications on at a click, which is the only moment the browser asks the user. */
    async switchOn() {
      const allowed = (await notifications?.request()) ?? false
      queries.setQueryData(PERMISSION, allowed)
      if (allowed) change({ notify: true })
    },
  }
}
