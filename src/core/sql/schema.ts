import type { SqlJsDatabase } from '../store/database.ts'

export interface SchemaTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** The tables of a database with their columns; the search index's own tables are left out. */
export function readSchema(database: SqlJsDatabase): SchemaTable[] {
  const [found] = database.exec(
    `SELECT list.name, column.name, column.type
     FROM pragma_table_list AS list JOIN pragma_table_xinfo(list.name) AS column
     WHERE list.schema = 'main' AND list.type = 'table' AND list.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
     ORDER BY list.name <> 'tracked_jobs', list.name, column.cid`,
  )
  const tables = new Map<string, { name: string; type: string }[]>()
  for (const [table, name, type] of found?.values ?? []) {
    const columns = tables.get(String(table)) ?? []
    columns.push({ name: String(name), type: String(type) })
    tables.set(String(table), columns)
  }
  return [...tables].map(([name, columns]) => ({ name, columns }))
}
