import type * as z from 'zod'
import { FAILURE_STATUS } from '../domain/failure.ts'
import { contract, type OperationName } from './contract.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'

/**
 * The contract as an OpenAPI 3.1 document. Parameters named in a path or asked by a GET are
 * parameters; everything else is the body. `x-callers` says which of our contexts may ask.
 */
export function openApiDocument(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  // The keys of a const object.
  for (const name of Object.keys(contract) as OperationName[]) {
    const { method, path } = contract[name]
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Job Fit message API',
      version,
      description:
        'Served by the service worker to the extension’s own pages and content script, over the browser’s messages. There is no network endpoint.',
    },
    paths,
    components: { schemas: { Failure: failureSchema() } },
  }
}

function operation(name: OperationName): Record<string, unknown> {
  const { method, path, callers, writes, about, input, output } = contract[name]
  const request = jsonSchema(input, 'input')
  const properties = request.properties ?? {}
  const required = request.required ?? []
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field)
  const asParameters = Object.keys(properties).filter(
    (field) => method === 'GET' || method === 'DELETE' || inPath.includes(field),
  )
  const body = Object.keys(properties).filter((field) => !asParameters.includes(field))
  return {
    operationId: name,
    summary: about,
    'x-callers': callers,
    'x-writes': writes,
    parameters: asParameters.map((field) => ({
      name: field,
      in: inPath.includes(field) ? 'path' : 'query',
      required: inPath.includes(field) || required.includes(field),
      schema: properties[field],
    })),
    ...(body.length === 0 ? {} : { requestBody: requestBody(body, properties, required) }),
    responses: {
      200: jsonContent('Success', successSchema(output)),
      default: jsonContent('Failure', { $ref: '#/components/schemas/Failure' }),
    },
  }
}

function requestBody(
  fields: readonly string[],
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): Record<string, unknown> {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field, properties[field]])),
    required: fields.filter((field) => required.includes(field)),
  }
  return { required: true, content: { 'application/json': { schema } } }
}

function successSchema(output: z.ZodType): JsonSchema {
  const schema = jsonSchema(output, 'output')
  return {
    ...schema,
    properties: { success: { const: true }, ...schema.properties },
    required: ['success', ...(schema.required ?? [])],
  }
}

function failureSchema(): JsonSchema {
  return {
    type: 'object',
    properties: {
      success: { const: false },
      status: { enum: [...new Set(Object.values(FAILURE_STATUS))] },
      code: { enum: Object.keys(FAILURE_STATUS) },
      error: { type: 'string', description: 'Written for the user.' },
      field: { type: 'string', description: 'The field at fault, such as jobs.3.job_title.' },
      hint: { type: 'string', description: 'What to do about it.' },
      retry_after_ms: { type: 'number' },
    },
    required: ['success', 'status', 'code', 'error'],
  }
}

function jsonContent(description: string, schema: JsonSchema): Record<string, unknown> {
  return { description, content: { 'application/json': { schema } } }
}
