import type { Selection } from 'react-aria-components'
import type { Client } from '#core/api/client.ts'
import type { Status, TrackedJob } from '#core/domain/tracked-job.ts'
import type { JobFilter } from '../../data/job-queries.ts'
import { useClient } from '../../data/ports-context.tsx'
import { takeBackLatest, useRefreshJobs } from '../../data/use-job-changes.ts'
import { useSay } from '../../parts/toasts.tsx'
import { STATUS_WORDS } from '../../wording/words.ts'
import { saveFile } from '../data/save-file.ts'
import { texts } from './texts.ts'

type Change = { readonly undo: () => Promise<unknown> } | undefined

/** What is done to all selected jobs, one after the other, and can be taken back together. */
export function useBulkChanges(
  selected: Selection,
  loaded: readonly TrackedJob[],
  request: JobFilter,
  onProgress: (done: number) => void,
) {
  const client = useClient()
  const say = useSay()
  const refresh = useRefreshJobs()

  async function chosen(): Promise<TrackedJob[]> {
    if (selected === 'all') return allJobs(client, request)
    return loaded.filter(({ id }) => selected.has(id))
  }

  /** What was done before a failure stays done, is said, and can be taken back. */
  async function each(
    change: (job: TrackedJob) => Promise<Change>,
    done: (count: number) => string,
  ) {
    const changed: NonNullable<Change>[] = []
    try {
      onProgress(0)
      for (const [index, job] of (await chosen()).entries()) {
        const made = await change(job)
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
        async ({ id, status: before, updated_at }) => {
          if (before === status) return undefined
          const { job } = await client.call('update-job', { id, changes: { status } })
          // Another page had set it in the meantime: nothing was changed here, and nothing is taken back.
          if (job.updated_at === updated_at) return undefined
          return { undo: () => takeBackLatest(client, job) }
        },
        (count) => texts.changed(count, STATUS_WORDS[status]),
      ),
    deleteAll: () =>
      each(async ({ id }) => {
        const { audit_id } = await client.call('delete-job', { id })
        return { undo: () => client.call('undo-change', { audit_id }) }
      }, texts.deleted),
    async exportAs(format: 'csv' | 'json') {
      try {
        onProgress(0)
        const ids = (await chosen()).map(({ id }) => id)
        const { exportSome } = await import('#core/transfer/export-file.ts')
        const file = await exportSome(client, ids, format, new Date())
        saveFile(file)
        say.done(texts.exported(ids.length, file.name))
      } catch (error) {
        say.failed(error)
      }
    },
  }
}

async function allJobs(client: Client, request: JobFilter): Promise<TrackedJob[]> {
  const jobs: TrackedJob[] = []
  const input = { ...request, with_description: false, pageSize: 100 }
  for (let page = 1; ; page++) {
    const reply = await client.call('list-jobs', { ...input, page })
    jobs.push(...reply.jobs)
    if (page >= reply.totalPages) return jobs
  }
}
