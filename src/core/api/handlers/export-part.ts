import { toBase64 } from '../../store/encoding.ts'
import type { Handler } from '../services.ts'

export const exportPart: Handler<'export-part'> = async ({ generation, part }, { store }) => ({
  data: toBase64(await store.exportPart(generation, part)),
})
