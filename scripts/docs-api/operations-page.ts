import { contract, type OperationName } from '#core/api/contract.ts'
import { FAILURE_STATUS } from '#core/domain/failure.ts'

/** The contract as a page for people: one row an operation, one row a failure code. */
export function operationsPage(): string {
  const names = Object.keys(contract) as OperationName[] // keys of a const object
  const operations = names.map((name) => {
    const { method, path, callers, writes, about } = contract[name]
    return `| \`${name}\` | ${method} ${path} | ${callers.join(', ')} | ${writes ? 'yes' : 'no'} | ${about} |`
  })
  const failures = Object.entries(FAILURE_STATUS).map(
    ([code, status]) => `| \`${code}\` | ${status} |`,
  )
  return `# Operations

Made by \`npm run docs:api\` from \`src/core/api/contract.ts\`; \`openapi.json\` beside this file has the
requests and replies in full.

| operation | method and path | who may call | writes | what |
| --- | --- | --- | --- | --- |
${operations.join('\n')}

## Failure codes

A failure is \`{ success: false, status, code, error, field?, hint?, retry_after_ms? }\`; \`error\` and
\`hint\` are written for the user.

| code | status |
| --- | --- |
${failures.join('\n')}
`
}
