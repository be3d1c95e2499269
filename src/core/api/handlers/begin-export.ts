import type { Handler } from '../services.ts'

export const beginExport: Handler<'begin-export'> = (_, { store }) => store.beginExport()
