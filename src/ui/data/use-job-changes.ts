import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Client } from '#core/api/client.ts'
import type { Request } from '#core/api/contract.ts'
import { Failure } from '#core/domain/failure.ts'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { useSay } from '../parts/toasts.tsx'
import { useClient } from './ports-context.tsx'
import { KEYS } from './query-client.ts'

export interface JobChange {
  readonly job: Pick<TrackedJob, 'id' | 'updated_at'>
  readonly changes: Request<'update-job'>['changes']
  /** What the toast says when it is done. */
  readonly done: string
  /** True when a value that cannot be taken is said beside its field. */
  readonly isInPlace?: boolean
}

/** Changes one job, says so, and offers to take it back. A failure is said too, and leaves the job as it was. */
export function useChangeJob() {
  const client = useClient()
  const say = useSay()
  const refresh = useRefreshJobs()
  return useMutation({
    mutationFn: async ({ job, changes }: JobChange) => {
      const input = { id: job.id, changes, if_updated_at: job.updated_at }
      return (await client.call('update-job', input)).job
    },
    onSuccess(now, { job, done }) {
      // Setting what was set already changes nothing, and there is nothing to take back.
      if (now.updated_at === job.updated_at) return
      say.done(done, () => takeBackLatest(client, now).then(refresh))
    },
    onError(error, { isInPlace }) {
      if (!(isInPlace && error instanceof Failure && error.code === 'invalid')) say.failed(error)
    },
    onSettled: refresh,
  })
}

/** Deletes jobs one after the other, and offers to restore all of them. */
export function useDeleteJobs() {
  const client = useClient()
  const say = useSay()
  const refresh = useRefreshJobs()
  return useMutation({
    mutationFn: async ({ ids }: { ids: readonly string[]; done: (count: number) => string }) => {
      const deleted: number[] = []
      try {
        for (const id of ids) deleted.push((await client.call('delete-job', { id })).audit_id)
      } catch (error) {
        say.failed(error)
      }
      return deleted
    },
    onSuccess(deleted, { done }) {
      if (deleted.length === 0) return
      say.done(done(deleted.length), async () => {
        for (const audit_id of deleted.toReversed()) await client.call('undo-change', { audit_id })
        await refresh()
      })
    },
    onSettled: refresh,
  })
}

/** Takes one change of a job's history back. */
export function useUndoChange() {
  const client = useClient()
  const say = useSay()
  const refresh = useRefreshJobs()
  return useMutation({
    mutationFn: ({ auditId }: { auditId: number; done: string }) =>
      client.call('undo-change', { audit_id: auditId }),
    onSuccess: (_, { done }) => say.done(done),
    onError: say.failed,
    onSettled: refresh,
  })
}

/** Asks again for every list and job on screen. */
export function useRefreshJobs(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: KEYS.jobs })
}

/** Takes back the change that gave the job the state that is passed here. */
export async function takeBackLatest(
  client: Client,
  job: Pick<TrackedJob, 'id' | 'updated_at'>,
): Promise<void> {
  const { history } = await client.call('get-job', { id: job.id })
  const entry = history.find(({ timestamp }) => timestamp === job.updated_at)
  if (entry) await client.call('undo-change', { audit_id: entry.id })
}
