import type { QueryResult } from './query.ts'
import type { SchemaTable } from './schema.ts'

/** What a page says to the worker that runs its queries. */
export type EngineRequest =
  | {
      readonly kind: 'open'
      /** The SQLite engine's code. */
      readonly wasm: ArrayBuffer
      /** The copy of the database file. */
      readonly file: Uint8Array<ArrayBuffer>
    }
  | { readonly kind: 'query'; readonly sql: string }

/** What it answers, one for each request, in order. */
export type EngineReply =
  | { readonly kind: 'opened'; readonly schema: readonly SchemaTable[] }
  | { readonly kind: 'result'; readonly result: QueryResult }
  | { readonly kind: 'failure'; readonly error: string; readonly hint: string | undefined }
