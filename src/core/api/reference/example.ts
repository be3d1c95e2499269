import type { JsonSchema } from '../json-schema.ts'

const ID = '0b6c1f9e-5d1c-4c8e-9a43-7d3f0f8a2b61'

/** What fields of these names hold; the others get what their type allows. */
const KNOWN: Readonly<Record<string, unknown>> = {
  id: ID,
  /** The id of the active profile. */
  active: ID,
  job_title: 'Backend Engineer',
  title: 'Backend Engineer',
  company_name: 'Fernwick Analytics',
  company: 'Fernwick Analytics',
  location: 'Berlin',
  source_linkedin_id: '4390100100',
  job_url: 'https://www.linkedin.com/jobs/view/4390100100',
  applied_url: 'https://jobs.fernwick.example/backend-engineer',
  url: 'https://www.linkedin.com/in/anna-example',
  email: 'anna@fernwick.example',
  base_url: 'https://api.groq.com/openai/v1',
  signature: '0123456789abcdef',
}

/** A moment that was parsed has no JSON Schema of its own. */
const MOMENTS = /_at$|_date$|^at$|_seen$|^timestamp$/
const MOMENT = '2026-03-14T09:30:00.000Z'

/** A value that a schema allows. @param whole false leaves out what need not be given */
export function exampleOf(schema: JsonSchema, whole: boolean, name = ''): unknown {
  if ('default' in schema) return schema.default
  if ('const' in schema) return schema.const
  const [first] = schema.anyOf ?? schema.oneOf ?? []
  if (first) return exampleOf(first, whole, name)
  if (schema.enum) return schema.enum[0]
  const [type] = [schema.type ?? 'any'].flat()
  if (type === 'object') return object(schema, whole)
  if (type === 'array') {
    const items = schema.prefixItems ?? (schema.items ? [schema.items] : [])
    return items.map((item) => exampleOf(item, whole, name))
  }
  if (type === 'string') return text(schema, name)
  if (type === 'integer' || type === 'number') return number(schema)
  if (type === 'boolean') return false
  return type === 'any' && MOMENTS.test(name) ? MOMENT : null
}

function object(schema: JsonSchema, whole: boolean): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([key]) => whole || schema.required?.includes(key),
  )
  return Object.fromEntries(fields.map(([key, field]) => [key, exampleOf(field, whole, key)]))
}

function text(schema: JsonSchema, name: string): unknown {
  const known = KNOWN[name]
  if (known !== undefined) return known
  if (MOMENTS.test(name)) return MOMENT
  const { pattern } = schema
  if (pattern === '^[A-Z]{3}$') return 'EUR'
  if (typeof pattern === 'string' && pattern.includes('\\d{4}-\\d{2}-\\d{2}')) return '2026-03-14'
  return name === '' ? '…' : name
}

function number(schema: JsonSchema): number {
  const { minimum, exclusiveMinimum } = schema
  if (typeof exclusiveMinimum === 'number') return exclusiveMinimum + 1
  return typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? minimum : 1
}
