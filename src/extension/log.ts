import type { Log } from '#core/api/services.ts'

/** Writes the kind of error and where it happened to the worker's console; never the user's data. */
export const consoleLog: Log = {
  error(where, error) {
    const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'
    // oxlint-disable-next-line no-console -- the worker's console is the only log there is, and it stays on this computer
    console.error(`[job-fit] ${where}: ${name.slice(0, 300)}`)
  },
}
