import { describe, expect, it } from 'vitest'
import { COLUMNS_AT_FIRST } from '#ui/dashboard/jobs/columns/columns.ts'
import { filterOf, queryOf } from '#ui/dashboard/jobs/list-filter.ts'
import {
  keepViews,
  READY_VIEWS,
  readViews,
  shows,
  withName,
  withView,
} from '#ui/dashboard/jobs/views/saved-views.ts'

function storage(kept?: string) {
  const items = new Map<string, string>(kept === undefined ? [] : [['job-views', kept]])
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  }
}

const view = (name: string, query: string) => ({ name, query, columns: COLUMNS_AT_FIRST })

describe('saved views', () => {
  it('are read as they were kept', () => {
    const kept = storage()
    const views = [view('Berlin', 'location=Berlin'), view('Best', 'minMatch=80')]
    keepViews(kept, views)
    expect(readViews(kept)).toEqual(views)
  })

  it('are none where nothing, or nothing that is a view, was kept', () => {
    for (const text of [undefined, '{', 'null', '{"name":"x"}', '[null, 1, {"name":" "}]']) {
      expect(readViews(storage(text))).toEqual([])
    }
    const forged =
      '[{"name":"x","query":"status=hired&minMatch=50&evil=1","columns":{"order":[9]}}]'
    expect(readViews(storage(forged))).toEqual([view('x', 'minMatch=50')])
  })

  it('are known by their names: a new one of the same name replaces the old in its place', () => {
    const views = [view('A', ''), view('B', '')]
    expect(withView(views, view('A', 'minMatch=1'))).toEqual([view('A', 'minMatch=1'), views[1]])
    expect(withView(views, view('C', ''))).toHaveLength(3)
    expect(withName(views, 'A', 'B').map(({ name }) => name)).toEqual(['B'])
    expect(withName(views, 'A', 'A')).toEqual(views)
  })

  it('show a list whatever the order of the words in its address', () => {
    const filter = filterOf(new URLSearchParams('sortOrder=desc&minMatch=3&sortBy=updated_at'))
    expect(shows(view('x', 'minMatch=3&sortBy=updated_at&sortOrder=desc'), filter)).toBe(true)
    expect(shows(view('x', 'minMatch=3'), filter)).toBe(false)
  })

  it('that are there from the first say only what an address can say', () => {
    for (const query of Object.values(READY_VIEWS)) {
      const parts = new URLSearchParams(query)
      expect(queryOf(filterOf(parts)).toString()).toBe(parts.toString())
    }
  })
})
