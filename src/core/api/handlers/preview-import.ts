import { findKnown } from '../../store/import-record.ts'
import type { Handler } from '../services.ts'

export const previewImport: Handler<'preview-import'> = async ({ candidates }, { store }) => ({
  known: await store.read((db) =>
    candidates.flatMap((candidate, index) => {
      const known = findKnown(db, candidate)
      return known ? [{ index, id: known.job.id, by: known.by }] : []
    }),
  ),
})
