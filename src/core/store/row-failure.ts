import { Failure } from '../domain/failure.ts'

/** Runs work on one row of several, so that a failure names the row it comes from. */
export function inRow<T>(list: string, index: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const parts = [list, index, error.details.field].filter((part) => part !== undefined)
    throw new Failure(error.code, error.message, { ...error.details, field: parts.join('.') })
  }
}
