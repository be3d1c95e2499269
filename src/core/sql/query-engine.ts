import { Failure } from '../domain/failure.ts'
import { openSql, type SqlJsDatabase } from '../store/database.ts'
import type { EngineReply, EngineRequest } from './engine-messages.ts'
import { forReading, runQuery } from './query.ts'
import { readSchema } from './schema.ts'

/*
 * Runs in a worker of its own beside a page, which ends the worker when a query takes too long; see
 * docs/decisions/sql-page.md.
 */

let database: SqlJsDatabase | undefined

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  void answer(data).then(
    (reply) => postMessage(reply, []),
    (error: unknown) => postMessage(failure(error), []),
  )
})

async function answer(request: EngineRequest): Promise<EngineReply> {
  if (request.kind === 'open') {
    const sql = await openSql(request.wasm)
    database = new sql.Database(request.file)
    forReading(database, request.file.length)
    return { kind: 'opened', schema: readSchema(database) }
  }
  if (database === undefined) throw new Error('open comes first')
  return { kind: 'result', result: runQuery(database, request.sql) }
}

function failure(error: unknown): EngineReply {
  return {
    kind: 'failure',
    error: error instanceof Error ? error.message : String(error),
    hint: error instanceof Failure ? error.details.hint : undefined,
  }
}
