import type { Selection } from 'react-aria-components'
import type { Client } from '#core/api/client.ts'
import type { Status } from '#core/domain/tracked-job.ts'
import type { JobFilter } from '../../data/job-queries.ts'
import { useClient } from '../../data/ports-context.tsx'
import { takeBackLatest, useRefreshJobs } from '../../data/use-job-changes.ts'
import { useSay } from '../../parts/toasts.tsx'
import { STATUS_WORDS } from '../../wording/words.ts'
import { texts } from './texts.ts'

type Change = { readonly undo: () => Promise<unknown> } | undefined

/** Changes of all selected jobs, one after the other, that can be taken back together. */
export function useBulkChanges(
  selected: Selection,
  request: JobFilter,
  onProgress: (done: number) => void,
) {
  const client = useClient()
  const say = useSay()
  const refresh = useRefreshJobs()

  /** What was done before a failure stays done, is said, and can be taken back. */
  async function each(change: (id: string) => Promise<Change>, done: (count: number) => string) {
    const changed: NonNullable<Change>[] = []
    try {
      onProgress(0)
      const ids = selected === 'all' ? await allIds(client, request) : [...selected].map(String)
      for (const [index, id] of ids.entries()) {
        const made = await change(id)
        if (made) changed.push(made)
        onProgress(index + 1)
      }
    } catch (error) {
      say.failed(error)
    }
    await refresh()
    if (changed.length === 0) return
    say.done(done(changed.length), async () => {
      for (const { undo } of changed.toReversed()) await undo()
      await refresh()
    })
  }

  return {
    setStatus: (status: Status) =>
      each(
        async (id) => {
          const before = (await client.call('get-job', { id })).job
          if (before.status === status) return undefined
          const { job } = await client.call('update-job', { id, changes: { status } })
          return { undo: () => takeBackLatest(client, job) }
        },
        (count) => texts.changed(count, STATUS_WORDS[status]),
      ),
    deleteAll: () =>
      each(async (id) => {
        const { audit_id } = await client.call('delete-job', { id })
        return { undo: () => client.call('undo-change', { audit_id }) }
      }, texts.deleted),
  }
}

async function allIds(client: Client, request: JobFilter): Promise<string[]> {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const reply = await client.call('list-jobs', { ...request, page, pageSize: 100 })
    ids.push(...reply.jobs.map(({ id }) => id))
    if (page >= reply.totalPages) return ids
  }
}
