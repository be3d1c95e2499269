import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Client } from '#core/api/client.ts'
import type { Request } from '#core/api/contract.ts'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { KEYS } from './query-client.ts'

/** What a list of jobs is asked for, without its pages. */
export type JobFilter = Omit<Request<'list-jobs'>, 'page' | 'pageSize'>

/** Rows in a page: two screens of them, so that the next page is there before it is scrolled to. */
const PAGE_SIZE = 60

/** All jobs that pass a filter, a page at a time. */
export function jobListQuery(client: Client, filter: JobFilter) {
  return infiniteQueryOptions({
    queryKey: [...KEYS.jobs, 'list', filter],
    queryFn: ({ pageParam }) =>
      client.call('list-jobs', {
        ...filter,
        // A list shows none of it, and it is nine tenths of what would be sent.
        with_description: false,
        page: pageParam,
        pageSize: PAGE_SIZE,
      }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page < last.totalPages ? last.page + 1 : undefined),
    placeholderData: keepPreviousData,
  })
}

/** One job with its history. */
export function jobQuery(client: Client, id: string) {
  return queryOptions({
    queryKey: [...KEYS.jobs, 'one', id],
    queryFn: () => client.call('get-job', { id }),
  })
}

/** A job scored with the profile of now, for the reasons that the stored number does not keep. */
export function jobScoreQuery(
  client: Client,
  job: Pick<
    TrackedJob,
    'id' | 'job_title' | 'company_name' | 'location' | 'description' | 'source_linkedin_id'
  >,
) {
  const posting = {
    job_id: job.id,
    job_title: job.job_title,
    company_name: job.company_name,
    ...(job.location === null ? {} : { location: job.location }),
    ...(job.description === null ? {} : { description: job.description }),
  }
  return queryOptions({
    queryKey: [...KEYS.scores, 'job', posting],
    async queryFn() {
      const { results, unread } = await client.call('batch-score-jobs', { jobs: [posting] })
      if (unread === undefined) return results[0]
      // What a model said is known, or will be told of.
      const asked = { jobs: [posting], quick_mode: false, wait: false }
      return (await client.call('batch-score-jobs', asked)).results[0]
    },
  })
}
