import type { SchemaTable } from '#core/sql/schema.ts'

/** The tables with their columns, each opened by its name. */
export function SchemaTree({ tables }: { tables: readonly SchemaTable[] }) {
  return (
    <ul className="sql-tables">
      {tables.map(({ name, columns }, index) => (
        <li key={name}>
          <details open={index === 0}>
            <summary>
              <code>{name}</code>
            </summary>
            <ul className="small">
              {columns.map((column) => (
                <li key={column.name}>
                  <code>{column.name}</code> <span className="soft">{column.type}</span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
