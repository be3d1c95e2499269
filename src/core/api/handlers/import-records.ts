import { type ImportOutcome, importRecord } from '../../store/import-record.ts'
import { inRow } from '../../store/row-failure.ts'
import type { Handler } from '../services.ts'

export const importRecords: Handler<'import-records'> = async (input, { store, clock, ids }) => {
  const moment = { now: clock.now(), newId: ids.next }
  const outcomes = await store.write(
    (db) =>
      input.records.map((record, index) =>
        inRow('records', index, () => importRecord(db, record, input.duplicates, moment)),
      ),
    // History of a deleted job has no job to belong to.
    { orphans: true },
  )
  const count = (wanted: ImportOutcome['outcome']) =>
    outcomes.filter(({ outcome }) => outcome === wanted).length
  return {
    added: count('added'),
    updated: count('updated'),
    skipped: count('skipped'),
    ids: outcomes.map(({ id }) => id),
  }
}
