import { useMutation, useQuery } from '@tanstack/react-query'
import type { Request } from '#core/api/contract.ts'
import type { PagePosting } from '#core/domain/open-page.ts'
import type { Posting } from '#core/domain/posting.ts'
import type { Status } from '#core/domain/tracked-job.ts'
import { useClient } from '../data/ports-context.tsx'
import { KEYS } from '../data/query-client.ts'
import { useRefreshJobs } from '../data/use-job-changes.ts'
import { useLlmProgress } from '../data/use-llm.ts'

/** A posting's score in full, and the rules' while a model is still reading. */
export function useAnalysis(posting: PagePosting) {
  const client = useClient()
  const job: Posting = {
    job_id: posting.job_id,
    job_title: posting.job_title,
    ...(posting.company_name && { company_name: posting.company_name }),
    ...(posting.location && { location: posting.location }),
    ...(posting.description && { description: posting.description }),
    ...(posting.work_mode && { work_mode: posting.work_mode }),
    ...(posting.salary && { salary: posting.salary }),
  }
  const inFull = useQuery({
    queryKey: [...KEYS.scores, job],
    queryFn: async () => (await client.call('analyze-job', { job })).result,
  })
  const isModelOn = useLlmProgress().data?.enabled === true
  // A model takes seconds; the rules' score is there at once.
  const byRules = useQuery({
    queryKey: [...KEYS.scores, 'rules', job],
    queryFn: async () => (await client.call('batch-score-jobs', { jobs: [job] })).results[0],
  })
  const data = inFull.data ?? (inFull.error ? undefined : byRules.data)
  return {
    data,
    error: inFull.error,
    refetch: inFull.refetch,
    isPending: data === undefined && inFull.isPending,
    /** True while the score shown is only the rules'. */
    isReading: data !== undefined && inFull.isPending && isModelOn,
  }
}

/** Where the tracker has this posting; null when it is not tracked. */
export function useTracked(linkedinId: string | undefined) {
  const client = useClient()
  return useQuery({
    queryKey: [...KEYS.jobs, 'lookup', linkedinId],
    queryFn: async () => {
      if (linkedinId === undefined) return null
      const { jobs } = await client.call('lookup-jobs', { ids: [linkedinId] })
      return jobs[linkedinId] ?? null
    },
  })
}

export function useSave() {
  const client = useClient()
  return useMutation({
    mutationFn: async (request: Request<'track-job'>) =>
      (await client.call('track-job', request)).job,
    onSettled: useRefreshJobs(),
  })
}

export function useSetStatus() {
  const client = useClient()
  return useMutation({
    mutationFn: async ({ id, status }: { id: string; status: Status }) =>
      (await client.call('update-job', { id, changes: { status } })).job,
    onSettled: useRefreshJobs(),
  })
}
