import { type Caller, contract, type OperationName } from '../contract.ts'
import { jsonSchema } from '../json-schema.ts'
import { exampleOf } from './example.ts'
import { fieldsOf, type ReferenceField } from './fields.ts'

/** What a list of operations says of one. */
export interface OperationRow {
  readonly name: OperationName
  readonly method: string
  readonly path: string
  readonly callers: readonly Caller[]
  readonly writes: boolean
  readonly about: string
}

export interface OperationReference {
  readonly input: readonly ReferenceField[]
  readonly output: readonly ReferenceField[]
  /** The texts with which it refuses a request that is wrong or not allowed. */
  readonly errors: readonly { readonly status: number; readonly error: string }[]
  /** The message that asks it, and what may come back. */
  readonly example: { readonly message: object; readonly reply: object }
}

/** Every operation of the contract, in its order. */
export function operationRows(): OperationRow[] {
  // Keys of a const object.
  return (Object.keys(contract) as OperationName[]).map((name) => {
    const { method, path, callers, writes, about } = contract[name]
    return { name, method, path, callers, writes, about }
  })
}

/** One operation in full, read from the schemas that check its messages. */
export function operationReference(name: OperationName): OperationReference {
  const { input, output, callers } = contract[name]
  const asked = jsonSchema(input, 'input')
  const answered = jsonSchema(output, 'output')
  const example = exampleOf(asked, false)
  return {
    input: fieldsOf(asked),
    output: fieldsOf(answered),
    errors: [
      ...refusals(name, Object.keys(asked.properties ?? {})).map((error) => ({
        status: 400,
        error,
      })),
      ...(callers.length < 3 ? [{ status: 403, error: 'Not allowed from this page' }] : []),
    ],
    example: {
      message: isEmpty(example) ? { operation: name } : { operation: name, input: example },
      reply: { success: true, ...(exampleOf(answered, true) as object) }, // every output is one
    },
  }
}

/** What the schema itself says when a field is missing or holds what it cannot. */
function refusals(name: OperationName, fields: readonly string[]): string[] {
  const wrong = fields.map((field) => ({ [field]: Number.NaN }))
  const texts = [{}, ...wrong].flatMap((input) => {
    const parsed = contract[name].input.safeParse(input)
    return parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
  })
  return [...new Set(texts)]
}

function isEmpty(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0
}
