import type { Handler } from '../services.ts'

export const dismissRecovery: Handler<'dismiss-recovery'> = async (_, { store }) => {
  await store.dismissRecovery()
  return {}
}
