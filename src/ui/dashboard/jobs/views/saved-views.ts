import { type ColumnChoice, columnChoiceOf } from '../columns/columns.ts'
import { filterOf, type ListFilter, queryOf } from '../list-filter.ts'
import { readKept } from '../read-kept.ts'

/** A way to look at the list that has a name. */
export interface JobsView {
  readonly name: string
  /** Filters and order, as an address has them. */
  readonly query: string
  /** Undefined leaves the columns as they are. */
  readonly columns?: ColumnChoice
}

/** The ways that are there from the first. */
export const READY_VIEWS = {
  apply: 'status=new,interested&sortBy=match_percentage&sortOrder=desc',
  // Who has waited longest comes first.
  waiting: 'status=applied,interviewed&sortBy=updated_at&sortOrder=asc',
  followUps: 'followUp=due',
} as const

const KEY = 'job-views'
const MOST_VIEWS = 100
export const LONGEST_NAME = 60

/** The user's own views, as they were kept in this browser; what is none is left out. */
export function readViews(storage: Pick<Storage, 'getItem'>): JobsView[] {
  const kept = readKept(storage, KEY)
  return (Array.isArray(kept) ? kept : []).slice(0, MOST_VIEWS).flatMap((each: unknown) => {
    const { name, query, columns } = Object(each) as Record<string, unknown> // each is checked below
    if (typeof name !== 'string' || name.trim() === '' || typeof query !== 'string') return []
    return [
      { name: name.slice(0, LONGEST_NAME), query: normal(query), columns: columnChoiceOf(columns) },
    ]
  })
}

export function keepViews(storage: Pick<Storage, 'setItem'>, views: readonly JobsView[]): void {
  storage.setItem(KEY, JSON.stringify(views))
}

/** With a view; one of the same name gives way, in its place. */
export function withView(views: readonly JobsView[], view: JobsView): JobsView[] {
  return views.some(({ name }) => name === view.name)
    ? views.map((each) => (each.name === view.name ? view : each))
    : [...views, view]
}

/** With a view's name changed; one that had the new name is gone. */
export function withName(views: readonly JobsView[], from: string, to: string): JobsView[] {
  return views
    .filter(({ name }) => name === from || name !== to)
    .map((view) => (view.name === from ? { ...view, name: to } : view))
}

/** True when a view shows the list by this filter and order. */
export function shows({ query }: Pick<JobsView, 'query'>, filter: ListFilter): boolean {
  return normal(query) === normal(queryOf(filter).toString())
}

/** The same query in one way of writing it. */
function normal(query: string): string {
  const parts = queryOf(filterOf(new URLSearchParams(query)))
  parts.sort()
  return parts.toString()
}
