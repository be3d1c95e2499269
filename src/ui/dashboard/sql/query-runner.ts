import type { Client } from '#core/api/client.ts'
import type { EngineReply, EngineRequest } from '#core/sql/engine-messages.ts'
import type { QueryResult } from '#core/sql/query.ts'
import type { SchemaTable } from '#core/sql/schema.ts'
import { exportFile } from '#core/transfer/export-file.ts'

/** Milliseconds after which a query is stopped. */
export const MOST_MS = 5_000

export type QueryFailureReason = 'too_long' | 'stopped' | 'engine'

/** Why a query has no answer: the engine's own words, or that it was ended. */
export class QueryFailure extends Error {
  override readonly name = 'QueryFailure'
  readonly reason: QueryFailureReason

  constructor(reason: QueryFailureReason, message: string = reason) {
    super(message)
    this.reason = reason
  }
}

export interface QueryRunner {
  schema(): Promise<readonly SchemaTable[]>
  /** @throws {QueryFailure} when it cannot be answered */
  run(sql: string): Promise<QueryResult>
  /** Ends the query that runs. */
  stop(): void
  /** Has the next query ask a new copy of the database. */
  forget(): void
  close(): void
}

interface Engine {
  readonly worker: Worker
  readonly schema: readonly SchemaTable[]
}

/** Runs queries on a copy of the database in a worker of this page; see docs/decisions/sql-page.md. */
export function createQueryRunner(
  client: Client,
  loadSqlite: () => Promise<ArrayBuffer>,
): QueryRunner {
  let copy: Promise<Uint8Array<ArrayBuffer>> | undefined
  let engine: Promise<Engine> | undefined
  let end = (_: QueryFailure) => {}
  let isOld = false

  function opened(): Promise<Engine> {
    if (isOld) {
      isOld = false
      copy = undefined
      leave()
    }
    engine ??= open().catch((error: unknown) => {
      engine = undefined
      copy = undefined
      throw error
    })
    return engine
  }

  async function open(): Promise<Engine> {
    copy ??= copyOf(client)
    const [wasm, file] = await Promise.all([loadSqlite(), copy])
    const worker = new Worker(new URL('../../../core/sql/query-engine.ts', import.meta.url), {
      type: 'module',
    })
    const reply = await ask(worker, { kind: 'open', wasm, file })
    return { worker, schema: reply.kind === 'opened' ? reply.schema : [] }
  }

  /** One question to the worker; when it is ended the worker is too, since nothing else stops SQLite. */
  function ask(worker: Worker, request: EngineRequest, within?: number): Promise<EngineReply> {
    return new Promise((resolve, reject) => {
      const life = new AbortController()
      const { signal } = life
      const timer =
        within === undefined
          ? undefined
          : setTimeout(() => end(new QueryFailure('too_long')), within)
      signal.addEventListener('abort', () => clearTimeout(timer))
      end = (failure) => {
        if (signal.aborted) return
        life.abort()
        worker.terminate()
        engine = undefined
        reject(failure)
      }
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<EngineReply>) => {
          life.abort()
          if (data.kind === 'failure') reject(new QueryFailure('engine', data.error))
          else resolve(data)
        },
        { signal },
      )
      worker.addEventListener('error', ({ message }) => end(new QueryFailure('engine', message)), {
        signal,
      })
      worker.postMessage(request, [])
    })
  }

  /** Lets go of the worker, whether it is open already or not. */
  function leave(): void {
    void engine?.then(({ worker }) => worker.terminate()).catch(() => undefined)
    engine = undefined
  }

  return {
    schema: async () => (await opened()).schema,
    async run(sql) {
      const { worker } = await opened()
      const reply = await ask(worker, { kind: 'query', sql }, MOST_MS)
      if (reply.kind !== 'result') throw new QueryFailure('engine')
      return reply.result
    },
    stop: () => end(new QueryFailure('stopped')),
    // A query that runs is answered first.
    forget() {
      isOld = true
    },
    close() {
      end(new QueryFailure('stopped'))
      leave()
    },
  }
}

async function copyOf(client: Client): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = await exportFile(client, 'sqlite', new Date())
  return new Uint8Array(await content.arrayBuffer())
}
