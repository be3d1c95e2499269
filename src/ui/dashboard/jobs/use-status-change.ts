import { useCallback } from 'react'
import type { Status, TrackedJob } from '#core/domain/tracked-job.ts'
import { useChangeJob } from '../../data/use-job-changes.ts'
import { STATUS_WORDS } from '../../wording/words.ts'
import { texts } from './texts.ts'

/** Sets a job's status from the list it stands in. */
export function useStatusChange(): (job: TrackedJob, status: Status) => void {
  const { mutate } = useChangeJob()
  return useCallback(
    (job, status) =>
      mutate({
        job,
        changes: { status },
        done: texts.statusChanged(job.job_title, STATUS_WORDS[status]),
      }),
    [mutate],
  )
}
