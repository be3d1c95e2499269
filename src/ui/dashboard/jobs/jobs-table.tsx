import { useState } from 'react'
import {
  Cell,
  Collection,
  Column,
  ColumnResizer,
  Group,
  ResizableTableContainer,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  TableLoadMoreItem,
  Virtualizer,
} from 'react-aria-components'
import { Checkbox } from '../../parts/checkbox.tsx'
import { Icon } from '../../parts/icon.tsx'
import { jobAddress } from '../route.ts'
import {
  COLUMNS,
  type ColumnChoice,
  type ColumnName,
  ROW_HEIGHT,
  resized,
  shownColumns,
  TITLE,
} from './columns/columns.ts'
import { JobCell } from './job-cell.tsx'
import { type ListFilter, SORTS, type Sort } from './list-filter.ts'
import type { ListView } from './list-view.ts'
import { texts } from './texts.ts'
import { useStatusChange } from './use-status-change.ts'

/** The table; only the rows in sight are in the document. */
export function JobsTable({
  jobs,
  filter,
  onFilter,
  selected,
  onSelect,
  isLoadingMore,
  onLoadMore,
  onEdit,
  columns,
  onColumns,
}: ListView & {
  readonly columns: ColumnChoice
  readonly onColumns: (columns: ColumnChoice) => void
}) {
  // Kept at the end of a resize, not at each step of it.
  const [resizing, setResizing] = useState<ReadonlyMap<unknown, unknown>>()
  const now = resizing ? resized(columns, resizing) : columns
  const names = shownColumns(columns)
  const setStatus = useStatusChange()
  const { search } = filter
  const sort = descriptor(filter)
  return (
    <ResizableTableContainer
      // A table of other columns is another table: its rows are not changed cell by cell.
      key={names.join(' ')}
      className="jobs-scroll"
      onResize={setResizing}
      onResizeEnd={(widths) => {
        setResizing(undefined)
        onColumns(resized(columns, widths))
      }}
    >
      <Virtualizer
        layout={TableLayout}
        layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: 36, loaderHeight: ROW_HEIGHT }}
      >
        <Table
          aria-label={texts.table}
          className="jobs-table"
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={onSelect}
          onSortChange={(next) => onFilter({ ...filter, ...sortOf(next) })}
          {...(sort && { sortDescriptor: sort })}
        >
          <TableHeader>
            <Column width={44} minWidth={44} className="jobs-column">
              <Checkbox slot="selection" aria-label={texts.selectAll} />
            </Column>
            {names.map((name) => (
              <Column
                key={name}
                id={name}
                textValue={texts.columns[name]}
                width={now.widths[name] ?? COLUMNS[name].width}
                minWidth={COLUMNS[name].min}
                isRowHeader={name === TITLE}
                allowsSorting={isSort(name)}
                className="jobs-column"
              >
                {({ sortDirection }) => (
                  <>
                    <Group role="presentation" tabIndex={-1} className="jobs-column-name">
                      <span>{texts.columns[name]}</span>
                      {sortDirection && (
                        <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} />
                      )}
                    </Group>
                    <ColumnResizer
                      className="jobs-resizer"
                      aria-label={texts.resize(texts.columns[name])}
                    />
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            <Collection
              items={jobs}
              dependencies={[search, setStatus, onEdit, columns.order, columns.hidden]}
            >
              {(job) => (
                <Row
                  id={job.id}
                  dependencies={[search, setStatus, onEdit, columns.order, columns.hidden]}
                  href={jobAddress(job.id)}
                  textValue={texts.openJob(job.job_title, job.company_name)}
                  className="jobs-row"
                >
                  <Cell className="jobs-cell">
                    <Checkbox slot="selection" aria-label={texts.select} />
                  </Cell>
                  {names.map((name) => (
                    <Cell key={name} className="jobs-cell">
                      <JobCell
                        job={job}
                        column={name}
                        search={search}
                        onStatus={setStatus}
                        onEdit={onEdit}
                      />
                    </Cell>
                  ))}
                </Row>
              )}
            </Collection>
            <TableLoadMoreItem isLoading={isLoadingMore} onLoadMore={onLoadMore}>
              <span className="soft small jobs-more">{texts.loadingMore}</span>
            </TableLoadMoreItem>
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  )
}

function isSort(column: ColumnName): column is ColumnName & Sort {
  return (SORTS as readonly string[]).includes(column) // widened, to ask for any column
}

/** The order that is shown; none while hits are ranked by relevance. */
function descriptor({ sortBy, sortOrder, search }: ListFilter): SortDescriptor | undefined {
  if (sortBy === undefined && search) return undefined
  return {
    column: sortBy ?? 'created_at',
    direction: sortOrder === 'asc' ? 'ascending' : 'descending',
  }
}

/** What a press on a column asks for. */
function sortOf({ column, direction }: SortDescriptor): Pick<ListFilter, 'sortBy' | 'sortOrder'> {
  const sortBy = SORTS.find((sort) => sort === column) ?? 'created_at'
  return { sortBy, sortOrder: direction === 'ascending' ? 'asc' : 'desc' }
}
