import type { JsonSchema } from '../json-schema.ts'

/** One field of a request or a reply. */
export interface ReferenceField {
  /** Its way from the top, such as `jobs[].job_title`. */
  readonly name: string
  /** Such as `string (at most 500)` or `"asc" | "desc"`. */
  readonly type: string
  readonly required: boolean
}

/** Deeper ones are in the OpenAPI document. */
const DEEPEST = 3

/** The fields of an object, each followed by those inside it. */
export function fieldsOf(schema: JsonSchema, at = '', depth = 1): ReferenceField[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = at === '' ? key : `${at}.${key}`
    const required = schema.required?.includes(key) ?? false
    return [{ name, type: typeOf(field), required }, ...inside(field, name, depth)]
  })
  const { additionalProperties: any } = schema
  return typeof any === 'object' && Object.keys(any).length > 0
    ? [...fields, ...inside(any, `${at}.*`, depth)]
    : fields
}

function inside(schema: JsonSchema, name: string, depth: number): ReferenceField[] {
  if (depth >= DEEPEST) return []
  const object = alternatives(schema).find(({ properties }) => properties !== undefined)
  if (object) return fieldsOf(object, name, depth + 1)
  const list = alternatives(schema).find(({ items }) => items !== undefined)
  if (list?.items) return inside(list.items, `${name}[]`, depth)
  const { additionalProperties: any } = schema
  return typeof any === 'object' ? inside(any, `${name}.*`, depth) : []
}

function alternatives(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema]
}

function typeOf(schema: JsonSchema): string {
  const several = schema.anyOf ?? schema.oneOf
  if (several) return [...new Set(several.map(typeOf))].join(' | ')
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ')
  const names = [schema.type ?? 'any'].flat()
  return names.map((name) => named(name, schema)).join(' | ')
}

function named(name: string, schema: JsonSchema): string {
  const { minimum, maximum, maxLength, minItems, maxItems, items } = schema
  if (name === 'array') {
    const of = items ? ` of ${typeOf(items)}` : ''
    return `list${of}${range(minItems, maxItems)}`
  }
  if (name === 'string') return `string${range(undefined, maxLength)}`
  if (name === 'number' || name === 'integer') return `${name}${range(minimum, maximum)}`
  return name
}

/** Bounds that say something; JSON Schema writes the largest safe integer where there is none. */
function range(low: unknown, high: unknown): string {
  const min = typeof low === 'number' && Math.abs(low) < Number.MAX_SAFE_INTEGER ? low : undefined
  const max = typeof high === 'number' && high < Number.MAX_SAFE_INTEGER ? high : undefined
  if (min !== undefined && max !== undefined) return ` (${min} to ${max})`
  if (max !== undefined) return ` (at most ${max})`
  return min === undefined ? '' : ` (at least ${min})`
}
