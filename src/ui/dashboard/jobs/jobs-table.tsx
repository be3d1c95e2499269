import {
  Cell,
  Collection,
  Column,
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
import { COLUMNS, type ColumnName, ROW_HEIGHT } from './columns.ts'
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
}: ListView) {
  const setStatus = useStatusChange()
  const { search } = filter
  const sort = descriptor(filter)
  return (
    <div className="jobs-scroll">
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
            {COLUMNS.map(({ id, width, min }) => (
              <Column
                key={id}
                id={id}
                width={width}
                minWidth={min}
                isRowHeader={id === 'job_title'}
                allowsSorting={isSort(id)}
                className="jobs-column"
              >
                {({ sortDirection }) => (
                  <>
                    {texts.columns[id]}
                    {sortDirection && <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} />}
                  </>
                )}
              </Column>
            ))}
          </TableHeader>
          <TableBody>
            <Collection items={jobs} dependencies={[search, setStatus]}>
              {(job) => (
                <Row
                  id={job.id}
                  dependencies={[search, setStatus]}
                  href={jobAddress(job.id)}
                  textValue={texts.openJob(job.job_title, job.company_name)}
                  className="jobs-row"
                >
                  <Cell className="jobs-cell">
                    <Checkbox slot="selection" aria-label={texts.select} />
                  </Cell>
                  {COLUMNS.map(({ id }) => (
                    <Cell key={id} className="jobs-cell">
                      <JobCell job={job} column={id} search={search} onStatus={setStatus} />
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
    </div>
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
