import { boardAt as boardOf } from '../../store/board.ts'
import type { Handler } from '../services.ts'

export const boardAt: Handler<'board-at'> = async ({ at }, { store }) => {
  const jobs = await store.read((db) => boardOf(db, at))
  const counts: Record<string, number> = {}
  for (const { status } of jobs) counts[status] = (counts[status] ?? 0) + 1
  return { at, by_status: counts, jobs }
}
