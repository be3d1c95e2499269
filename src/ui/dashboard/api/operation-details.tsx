import { type ReactNode, useId, useState } from 'react'
import type { ReferenceField } from '#core/api/reference/fields.ts'
import type { OperationReference, OperationRow } from '#core/api/reference/reference.ts'
import { formatList } from '../../wording/format.ts'
import { texts } from './texts.ts'

interface Props {
  readonly row: OperationRow
  readonly reference: OperationReference
}

/** One operation: what it is, and when it is opened what it takes, answers and refuses. */
export function OperationDetails({ row, reference }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="panel api-operation"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="api-method">{row.method}</span>
        <code>{row.path}</code>
        <strong>{row.name}</strong>
        <span className="soft small" lang="en">
          {row.about}
        </span>
      </summary>
      {isOpen && <Inside row={row} reference={reference} />}
    </details>
  )
}

function Inside({ row, reference }: Props) {
  const callers = row.callers.map((caller) => texts.callerNames[caller])
  return (
    <div className="stack api-inside">
      <p className="small">
        {texts.callers}: {formatList(callers)}. {row.writes ? texts.writes : texts.reads}.
      </p>
      <Part title={texts.input}>
        <Fields fields={reference.input} label={`${texts.input}: ${row.name}`} />
      </Part>
      <Part title={texts.output}>
        <Fields fields={reference.output} label={`${texts.output}: ${row.name}`} />
      </Part>
      {reference.errors.length > 0 && (
        <Part title={texts.errors}>
          <ul className="api-errors small" lang="en">
            {reference.errors.map(({ status, error }) => (
              <li key={error}>
                <code>{status}</code> {error}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={texts.example}>
        <Code label={texts.message} value={reference.example.message} />
        <Code label={texts.reply} value={reference.example.reply} />
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack tight">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Fields({ fields, label }: { fields: readonly ReferenceField[]; label: string }) {
  if (fields.length === 0) return <p className="soft small">{texts.nothing}</p>
  return (
    // Wide on a small screen; a part that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see the line above
    <section className="api-scroll" tabIndex={0} aria-label={label}>
      <table className="api-fields small">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.type}</th>
            <th scope="col">{texts.required}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, required }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td lang="en">{type}</td>
              <td>{required ? texts.yes : texts.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Code({ label, value }: { label: string; value: object }) {
  const id = useId()
  return (
    <div>
      <p className="soft small" id={id}>
        {label}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <section className="api-code small" tabIndex={0} aria-labelledby={id}>
        <pre>{JSON.stringify(value, null, 2)}</pre>
      </section>
    </div>
  )
}
