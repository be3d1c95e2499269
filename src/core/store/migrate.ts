import type { Connection } from './database.ts'
import { migrations } from './migrations/index.ts'

/** The version this code writes; a database with a higher one is only read. */
export const SCHEMA_VERSION = migrations.length

export function schemaVersion(connection: Connection): number {
  return Number(connection.get('PRAGMA user_version')?.user_version ?? 0)
}

/** Brings a database up to this code's version, each migration in a transaction of its own. */
export function migrate(connection: Connection): void {
  for (let version = schemaVersion(connection); version < SCHEMA_VERSION; version += 1) {
    const sql = migrations[version]
    connection.begin()
    try {
      connection.script(`${sql}\nPRAGMA user_version = ${version + 1};`)
      connection.commit()
    } catch (error) {
      connection.rollback()
      throw error
    }
  }
}
