import { describe, expect, it } from 'vitest'
import {
  COLUMN_NAMES,
  COLUMNS_AT_FIRST,
  columnChoiceOf,
  moved,
  resized,
  shownColumns,
  withShown,
} from '#ui/dashboard/jobs/columns/columns.ts'

describe('the columns', () => {
  it('are those of the first time until they are chosen, and after what cannot be read', () => {
    for (const kept of [undefined, null, 7, 'x', [], {}, { order: 1, hidden: 'x', widths: null }]) {
      expect(columnChoiceOf(kept)).toEqual(COLUMNS_AT_FIRST)
    }
  })

  it('are read as they were kept; unknown names are left out, new ones come last', () => {
    const kept = { order: ['source', 'gone', 'status', 'source'], hidden: ['job_title', 'notes'] }
    const { order, hidden } = columnChoiceOf(kept)
    expect(order.slice(0, 2)).toEqual(['source', 'status'])
    expect(order.toSorted((a, b) => a.localeCompare(b))).toEqual(
      COLUMN_NAMES.toSorted((a, b) => a.localeCompare(b)),
    )
    expect(hidden).toEqual(['notes'])
    const chosen = moved(withShown(COLUMNS_AT_FIRST, 'salary', true), 'status', -1)
    expect(columnChoiceOf(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
  })

  it('keep widths that fit on a screen, and no others', () => {
    const widths = { status: 180, notes: 2, source: 1e9, created_at: '90', location: null }
    expect(columnChoiceOf({ widths }).widths).toEqual({ status: 180 })
    const map = new Map<unknown, unknown>([
      ['status', 150.4],
      ['notes', '2fr'],
      ['react-aria-1', 44],
    ])
    expect(resized(COLUMNS_AT_FIRST, map).widths).toEqual({ status: 150 })
  })

  it('move one place at a time and stop at the ends; the title is always shown', () => {
    const first = moved(COLUMNS_AT_FIRST, 'job_title', -1)
    expect(first.order[0]).toBe('job_title')
    expect(moved(first, 'job_title', -1)).toEqual(first)
    expect(withShown(COLUMNS_AT_FIRST, 'job_title', false)).toEqual(COLUMNS_AT_FIRST)
    const hidden = withShown(COLUMNS_AT_FIRST, 'status', false)
    expect(shownColumns(hidden)).not.toContain('status')
    expect(shownColumns(withShown(hidden, 'status', true))).toEqual(shownColumns(COLUMNS_AT_FIRST))
  })
})
