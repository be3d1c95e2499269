import type { Request } from '#core/api/contract.ts'

/** Changes a job; `done` is what the toast says once they are kept. */
export type SaveChanges = (
  changes: Request<'update-job'>['changes'],
  done: string,
) => Promise<unknown>
