import type { Status } from './tracked-job.ts'

/** The way to a job, in order. The other statuses are ways out of it. */
export const WAY = [
  'new',
  'interested',
  'applied',
  'interviewed',
  'offer',
  'accepted',
] as const satisfies readonly Status[]
