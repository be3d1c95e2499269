import type { Handler } from '../services.ts'

export const listBackups: Handler<'list-backups'> = async (_, { store }) => ({
  backups: await store.backups(),
})
