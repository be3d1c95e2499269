import type { Client } from '#core/api/client.ts'
import { createClient } from '#core/api/client.ts'
import type { Caller } from '#core/api/contract.ts'
import { createDispatch } from '#core/api/dispatch.ts'
import { handlers } from '#core/api/handlers/index.ts'
import type { TestLlmOptions } from './llm-service.ts'
import { type TestServices, testServices } from './services.ts'
import type { TestStorage } from './store.ts'

export interface Asking extends TestServices {
  /** The whole way of a page's request, but for the browser's messages. */
  readonly client: Client
  /** A client of the same storage in a new worker. */
  restart(): Asking
}

/** A page of ours with a worker behind it; every message is copied as JSON, as the browser does. */
export function asking(
  from: TestStorage = {},
  caller: Caller = 'dashboard',
  model: TestLlmOptions = {},
): Asking {
  const test = testServices(from, model)
  const dispatch = createDispatch(handlers, test.services, { error: () => {} })
  const client = createClient(async (message) => copy(await dispatch(copy(message), caller)))
  return {
    ...test,
    client,
    restart: () =>
      asking(
        {
          keyValue: test.keyValue.copy(),
          images: test.images.copy(),
          clock: test.clock,
          ids: test.ids,
        },
        caller,
        model,
      ),
  }
}

function copy(value: unknown): never {
  return JSON.parse(JSON.stringify(value)) as never // what travels is JSON
}
