import pLimit from 'p-limit'
import * as z from 'zod'
import { Failure } from '../domain/failure.ts'
import type { WriteRequest } from '../store/handled-request.ts'
import { type Caller, contract, type OperationName } from './contract.ts'
import type { Handlers } from './handlers/index.ts'
import { failureReply, type Reply, successReply } from './reply.ts'
import type { Log, Services } from './services.ts'

/** Answers one message; never rejects. */
export type Dispatch = (message: unknown, caller: Caller) => Promise<Reply<object>>

const message = z.object({ operation: z.string(), input: z.unknown().optional() })
const asked = z.object({
  request_id: z.uuid('request_id must be a UUID').optional(),
  again: z.boolean('again must be true or false').optional(),
})

/**
 * The service worker's one door: parses the message, checks that this caller may ask, puts writes in
 * one queue, runs the handler and wraps what comes of it in the contract's envelope.
 */
export function createDispatch(handlers: Handlers, services: Services, log: Log): Dispatch {
  const writeQueue = pLimit(1)

  return async (raw, caller) => {
    let name: OperationName | undefined
    try {
      name = operationName(raw)
      const operation = contract[name]
      // Widened: the table knows each row's callers one by one.
      if (!(operation.callers as readonly Caller[]).includes(caller)) {
        throw new Failure('forbidden', 'Not allowed from this page')
      }
      // `operationName` has seen that it is an object.
      const input = parseInput(name, (raw as { input?: unknown }).input)
      const mine = servicesFor(requestOf(raw, name), services)
      // The input was parsed by this operation's own schema, which the table's type cannot follow.
      const handle = handlers[name] as (input: unknown, services: Services) => unknown
      const run = async () => handle(input, mine)
      const output = await (operation.writes ? writeQueue(run) : run())
      return successReply(output as object) // every output of the contract is one
    } catch (error) {
      if (!(error instanceof Failure)) log.error(name ?? 'message', error)
      return failureReply(error, unexpected(name))
    }
  }
}

function operationName(raw: unknown): OperationName {
  const parsed = message.safeParse(raw)
  if (!parsed.success || !Object.hasOwn(contract, parsed.data.operation)) {
    throw new Failure('invalid', 'operation must be one that the contract names', {
      field: 'operation',
    })
  }
  return parsed.data.operation as OperationName // checked against the contract's own keys above
}

/** What the page names its asking, if it does. */
function requestOf(raw: unknown, operation: OperationName): WriteRequest | undefined {
  const parsed = asked.safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Failure('invalid', issue?.message ?? 'Invalid message', {
      field: String(issue?.path[0]),
    })
  }
  const { request_id: id, again = false } = parsed.data
  return id === undefined ? undefined : { id, operation, again }
}

/** The services of one request: what it writes is kept under its id. */
function servicesFor(request: WriteRequest | undefined, services: Services): Services {
  if (request === undefined) return services
  const { store } = services
  return {
    ...services,
    request,
    store: { ...store, write: (work, options) => store.write(work, { ...options, request }) },
  }
}

/**
 * Parses an operation's input.
 * @throws {Failure} `invalid`, with the text and the name of the first field at fault in the schema's order.
 */
export function parseInput(name: OperationName, input: unknown): unknown {
  const parsed = contract[name].input.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const [field = ''] = issue.keys
    throw new Failure('invalid', `Cannot update field: ${field}`, { field })
  }
  const field = issue?.path.join('.')
  throw new Failure('invalid', issue?.message ?? 'Invalid input', field ? { field } : {})
}

function unexpected(name: OperationName | undefined): Failure {
  if (name === 'batch-score-jobs' || name === 'analyze-job') {
    return new Failure('scoring_failed', 'Batch scoring failed', { hint: 'Try again.' })
  }
  return new Failure('storage_failed', 'Storage failed', {
    hint: 'Nothing was changed. Try again; if it keeps failing, export your jobs from the dashboard.',
  })
}
