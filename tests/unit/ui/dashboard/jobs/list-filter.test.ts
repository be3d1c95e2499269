import { describe, expect, it } from 'vitest'
import {
  cleared,
  filterOf,
  isFiltering,
  type ListFilter,
  queryOf,
  requestOf,
} from '#ui/dashboard/jobs/list-filter.ts'

const WHOLE: Required<ListFilter> = {
  search: 'café "noir"',
  status: ['new', 'applied'],
  ranking_level: 'high',
  minMatch: 0,
  maxMatch: 100,
  source: 'scanner',
  company: 'A & B',
  since: '2026-01-31',
  until: '2026-02-01',
  hasNotes: false,
  location: 'Zürich',
  workMode: 'remote',
  followUp: 'week',
  sortBy: 'updated_at',
  sortOrder: 'asc',
}

describe('a filter in an address', () => {
  it('is read as it was written, every part of it', () => {
    expect(filterOf(new URLSearchParams(queryOf(WHOLE).toString()))).toEqual(WHOLE)
    expect(filterOf(new URLSearchParams())).toEqual({})
  })

  it('is left out part by part where it can be no filter', () => {
    const query = 'status=hired&workMode=moon&followUp=2026-01-01&minMatch=1e3&since=2026-13-01'
    expect(filterOf(new URLSearchParams(query))).toEqual({})
  })

  it('without what leaves jobs out keeps its order', () => {
    expect(cleared(WHOLE)).toEqual({ sortBy: 'updated_at', sortOrder: 'asc' })
    expect(isFiltering(cleared(WHOLE))).toBe(false)
    expect(isFiltering({ followUp: 'due' })).toBe(true)
  })
})

describe('what the worker is asked', () => {
  it('has the day of a follow-up by the user’s calendar, over the end of a month and of a year', () => {
    const late = new Date(2026, 11, 31, 23, 59)
    expect(requestOf({ followUp: 'due' }, late)).toEqual({ followUpUntil: '2026-12-31' })
    expect(requestOf({ followUp: 'week' }, late)).toEqual({ followUpUntil: '2027-01-07' })
    expect(requestOf({ followUp: 'due' }, new Date(2026, 2, 1, 0, 1))).toEqual({
      followUpUntil: '2026-03-01',
    })
  })

  it('has no filter for a text of blanks', () => {
    expect(requestOf({ search: ' ', company: '', location: '\t' })).toEqual({})
  })
})
