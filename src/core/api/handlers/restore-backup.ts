import type { Handler } from '../services.ts'

export const restoreBackup: Handler<'restore-backup'> = async ({ id }, { store }) => {
  await store.restore(id)
  const { jobs } = await store.health()
  return { jobs }
}
