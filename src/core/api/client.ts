import { Failure } from '../domain/failure.ts'
import type { Message, OperationName, Output, Request } from './contract.ts'
import { failureOf, type Reply } from './reply.ts'

/** Carries one message to the service worker and brings its reply back. */
export type Transport = (message: Message) => Promise<unknown>

export interface Client {
  /**
   * Calls one operation of the contract.
   * @throws {Failure} with the code and text the worker answered, or `storage_failed` when it never answered.
   */
  call<Name extends OperationName>(
    name: Name,
    ...input: undefined extends Request<Name> ? [input?: Request<Name>] : [input: Request<Name>]
  ): Promise<Output<Name>>
}

/** A client over a transport; the only way a page talks to the worker. */
export function createClient(transport: Transport): Client {
  return {
    async call(name, ...[input]) {
      const reply = await transport({ operation: name, input })
      if (!isReply(reply)) {
        throw new Failure('storage_failed', 'The extension did not answer', {
          hint: 'Reload this page and try again.',
        })
      }
      if (!reply.success) throw failureOf(reply)
      // The worker built this reply from the contract's own output type.
      return reply as never
    },
  }
}

function isReply(value: unknown): value is Reply<object> {
  return typeof value === 'object' && value !== null && 'success' in value
}
