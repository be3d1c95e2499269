import { useMemo, useState } from 'react'
import { openApiDocument } from '#core/api/openapi.ts'
import {
  type OperationReference,
  type OperationRow,
  operationReference,
  operationRows,
} from '#core/api/reference/reference.ts'
import { usePorts } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { saveFile } from '../data/save-file.ts'
import { OperationDetails } from './operation-details.tsx'
import { texts } from './texts.ts'
import './api.css'

/** Every operation of the message API, made from the contract that checks its messages. */
export function ApiPage() {
  const [search, setSearch] = useState('')
  const operations = useMemo(
    () => operationRows().map((row) => ({ row, reference: operationReference(row.name) })),
    [],
  )
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = operations.filter(({ row, reference }) => {
    const text = searched(row, reference)
    return words.every((word) => text.includes(word))
  })
  return (
    <div className="page-narrow">
      <h1>{texts.title}</h1>
      <p className="soft api-intro">{texts.intro}</p>
      <p className="soft small">{texts.english}</p>
      <DocumentButtons />
      <Field label={texts.search} value={search} onChange={setSearch} type="search" />
      <output className="soft small">
        {found.length === 0 ? texts.none : texts.count(found.length)}
      </output>
      <ul className="api-list">
        {found.map(({ row, reference }) => (
          <li key={row.name}>
            <OperationDetails row={row} reference={reference} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function searched(row: OperationRow, { input, output }: OperationReference): string {
  const fields = [...input, ...output].map(({ name }) => name)
  return [row.name, row.method, row.path, row.about, ...fields].join(' ').toLowerCase()
}

/** The OpenAPI document, to copy and to save. */
function DocumentButtons() {
  const { version } = usePorts()
  const [told, setTold] = useState('')
  const written = () => `${JSON.stringify(openApiDocument(version ?? ''), null, 2)}\n`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(written())
      setTold(texts.copied)
    } catch {
      setTold(texts.notCopied)
    }
  }
  const save = () =>
    saveFile({
      name: 'openapi.json',
      content: new Blob([written()], { type: 'application/json' }),
    })
  return (
    <div className="row">
      <Button onPress={save}>{texts.save}</Button>
      <Button onPress={() => void copy()}>{texts.copy}</Button>
      <output className="soft small">{told}</output>
    </div>
  )
}
