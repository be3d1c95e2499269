import { describe, expect, it } from 'vitest'
import { contract, type OperationName } from '#core/api/contract.ts'
import { parseInput } from '#core/api/dispatch.ts'
import { operationReference, operationRows } from '#core/api/reference/reference.ts'
import { Failure } from '#core/domain/failure.ts'

const names = Object.keys(contract) as OperationName[] // keys of a const object

it('lists every operation once, in the order of the contract', () => {
  expect(operationRows().map(({ name }) => name)).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const { input, output, errors, example } = operationReference(name)

  it('has an example that the contract takes', () => {
    const message = example.message as { operation: string; input?: unknown }
    expect(message.operation).toBe(name)
    expect(() => parseInput(name, message.input ?? {})).not.toThrow()
  })

  it('has an example of a reply that the contract knows', () => {
    expect(contract[name].output.safeParse(example.reply).error?.issues ?? []).toEqual([])
  })

  it('names its fields, and refuses with the texts it lists', () => {
    for (const { name: field, type } of [...input, ...output]) {
      expect(field).not.toMatch(/^\.|\.\.|undefined/)
      expect(type).not.toMatch(/undefined|\[object/)
    }
    const told = errors.filter(({ status }) => status === 400).map(({ error }) => error)
    const isAsked = input.some(({ required }) => required)
    if (isAsked) {
      try {
        parseInput(name, {})
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
        expect(told).toContain((error as Failure).message) // seen the line before
      }
    }
    expect(told.length > 0).toBe(input.some(({ name: field }) => !field.includes('.')))
  })
})

it('writes types with their bounds', () => {
  const fields = new Map(
    operationReference('list-jobs').input.map(({ name, type }) => [name, type]),
  )
  expect(fields.get('pageSize')).toBe('integer (1 to 100)')
  expect(fields.get('sortOrder')).toBe('"desc" | "asc"')
  const track = operationReference('track-job').input
  expect(track).toContainEqual({
    name: 'job_title',
    type: 'string (at most 1000)',
    required: true,
  })
  const score = operationReference('batch-score-jobs').input.map(({ name }) => name)
  expect(score).toContain('jobs[].job_title')
})

it('says who is refused', () => {
  const { errors } = operationReference('delete-job')
  expect(errors).toContainEqual({ status: 403, error: 'Not allowed from this page' })
})
