/** Writes docs/reference/openapi.json and docs/reference/operations.md from the contract: `npm run docs:api`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { openApiDocument } from '#core/api/openapi.ts'
import { operationsPage } from './docs-api/operations-page.ts'

const root = new URL('../', import.meta.url)
// Our own package.json.
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
  version: string
}
await mkdir(new URL('docs/reference/', root), { recursive: true })
await writeFile(
  new URL('docs/reference/openapi.json', root),
  `${JSON.stringify(openApiDocument(version), null, 2)}\n`,
)
await writeFile(new URL('docs/reference/operations.md', root), operationsPage())
