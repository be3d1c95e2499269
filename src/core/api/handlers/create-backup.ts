import type { Handler } from '../services.ts'

export const createBackup: Handler<'create-backup'> = async (_, { store }) => ({
  backup: await store.backUp('manual'),
})
