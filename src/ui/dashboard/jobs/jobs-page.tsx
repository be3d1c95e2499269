import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from 'react-aria-components'
import { jobListQuery } from '../../data/job-queries.ts'
import { useClient } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { listAddress } from '../route.ts'
import { goTo } from '../use-route.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ColumnMenu } from './columns/column-menu.tsx'
import { useColumns } from './columns/use-columns.ts'
import { FilterChips } from './filter-chips.tsx'
import { JobCards } from './job-cards.tsx'
import { JobsTable } from './jobs-table.tsx'
import { cleared, filterOf, isFiltering, queryOf, requestOf } from './list-filter.ts'
import { ListToolbar } from './list-toolbar.tsx'
import type { EditJob, SetFilter } from './list-view.ts'
import { type RowEdit, RowEditor } from './row-editing/row-editor.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { texts } from './texts.ts'
import { useIsNarrow } from './use-is-narrow.ts'
import { ViewsMenu } from './views/views-menu.tsx'
import './jobs.css'

const NONE: Selection = new Set()

/** All tracked jobs: searched, filtered and sorted by the worker, a page at a time. */
export function JobsPage({ query }: { query: URLSearchParams }) {
  const client = useClient()
  const filter = useMemo(() => filterOf(query), [query])
  const request = useMemo(() => requestOf(filter), [filter])
  const [selected, setSelected] = useState<Selection>(NONE)
  const list = useInfiniteQuery(jobListQuery(client, request))
  const isNarrow = useIsNarrow()
  const [columns, setColumns] = useColumns()
  const [edit, setEdit] = useState<RowEdit>()
  const onEdit = useCallback<EditJob>((what, job, beside) => setEdit({ what, job, beside }), [])
  // The end of the list is reached once, perhaps while another answer is on its way: it is not forgotten.
  const isWanting = useRef(false)
  const loadWanted = () => {
    if (!isWanting.current || list.isFetching) return
    isWanting.current = false
    if (list.hasNextPage) void list.fetchNextPage()
  }
  useEffect(loadWanted)

  const jobs = useMemo(() => list.data?.pages.flatMap((page) => page.jobs) ?? [], [list.data])
  const total = list.data?.pages[0]?.total
  const setFilter: SetFilter = (next, how) => {
    setSelected(NONE)
    goTo(listAddress(queryOf(next)), how)
  }
  const clear = () => setFilter(cleared(filter))
  const view = {
    jobs,
    filter,
    onFilter: setFilter,
    selected,
    onSelect: setSelected,
    isLoadingMore: list.isFetchingNextPage,
    onLoadMore: () => {
      isWanting.current = true
      loadWanted()
    },
    onEdit,
  }
  return (
    <div className="jobs">
      <div className="page-head">
        <h1>{texts.title}</h1>
        <output className="soft">{total === undefined ? '' : texts.count(total)}</output>
        <div className="last">
          <Shortcuts jobs={jobs} onSelect={setSelected} onEdit={onEdit} />
        </div>
      </div>
      <ListToolbar filter={filter} onFilter={setFilter}>
        <ViewsMenu
          filter={filter}
          columns={columns}
          onView={({ query: asked, columns: wanted }) => {
            if (wanted) setColumns(wanted)
            setFilter(filterOf(new URLSearchParams(asked)))
          }}
        />
        {!isNarrow && <ColumnMenu columns={columns} onColumns={setColumns} />}
      </ListToolbar>
      <FilterChips filter={filter} onFilter={setFilter} onClear={clear} />
      {selected !== NONE && (selected === 'all' || selected.size > 0) && total !== undefined && (
        <BulkBar
          selected={selected}
          loaded={jobs}
          total={total}
          request={request}
          onDone={() => setSelected(NONE)}
        />
      )}
      {list.error && <FailureNote error={list.error} retry={list.refetch} />}
      {list.isPending && <Skeleton lines={8} />}
      {total === 0 && !isFiltering(filter) && (
        <EmptyState title={texts.emptyTitle} text={texts.emptyText}>
          <a
            className="button main"
            href="https://www.linkedin.com/jobs/"
            target="_blank"
            rel="noreferrer"
          >
            {texts.openLinkedIn}
          </a>
        </EmptyState>
      )}
      {total === 0 && isFiltering(filter) && (
        <EmptyState title={texts.noneTitle} text={texts.noneText}>
          <Button onPress={clear}>{texts.clear}</Button>
        </EmptyState>
      )}
      {jobs.length > 0 &&
        (isNarrow ? (
          <JobCards {...view} />
        ) : (
          <JobsTable {...view} columns={columns} onColumns={setColumns} />
        ))}
      {edit && (
        <RowEditor
          edit={{ ...edit, job: jobs.find(({ id }) => id === edit.job.id) ?? edit.job }}
          onClose={() => setEdit(undefined)}
        />
      )}
    </div>
  )
}
