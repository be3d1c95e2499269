import type { Handler } from '../services.ts'

export const exportUnreadable: Handler<'export-unreadable'> = async (_, { store }) => ({
  records: await store.unreadable(),
})
