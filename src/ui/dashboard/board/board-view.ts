import { useState } from 'react'
import * as z from 'zod'
import { STATUSES, type Status } from '#core/domain/tracked-job.ts'

/** How one column is shown. */
export interface ColumnView {
  readonly isCollapsed: boolean
  /** Jobs it should hold at most; undefined: any number. */
  readonly limit: number | undefined
}

export type BoardView = Readonly<Record<Status, ColumnView>>

const KEY = 'board'
export const MOST_LIMIT = 999

/** Ends of the road take no room until they are asked for. */
const COLLAPSED_AT_FIRST: readonly Status[] = ['withdrawn', 'ghosted', 'archived']

const storedColumn = z.object({
  isCollapsed: z.boolean(),
  limit: z.int().min(1).max(MOST_LIMIT).optional(),
})
const stored = z.partialRecord(z.enum(STATUSES), storedColumn)

/** The columns as they were left; what cannot be read is as at first. */
export function readBoardView(storage: Pick<Storage, 'getItem'>): BoardView {
  const known = stored.safeParse(parse(storage.getItem(KEY) ?? '{}')).data ?? {}
  return Object.fromEntries(
    STATUSES.map((status) => [
      status,
      {
        isCollapsed: known[status]?.isCollapsed ?? COLLAPSED_AT_FIRST.includes(status),
        limit: known[status]?.limit,
      },
    ]),
  ) as BoardView // every status was walked
}

/** How the columns are shown, remembered for the next time. */
export function useBoardView(): [BoardView, (status: Status, column: Partial<ColumnView>) => void] {
  const [view, setView] = useState(() => readBoardView(localStorage))
  const change = (status: Status, column: Partial<ColumnView>) => {
    // Read anew, since another tab may have changed another column.
    const known = readBoardView(localStorage)
    const next = { ...known, [status]: { ...known[status], ...column } }
    setView(next)
    localStorage.setItem(KEY, JSON.stringify(next))
  }
  return [view, change]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
