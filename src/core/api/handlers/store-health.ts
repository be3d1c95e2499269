import type { Handler } from '../services.ts'

export const storeHealth: Handler<'store-health'> = (_, { store }) => store.health()
