import type { Selection } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import type { ListFilter } from './list-filter.ts'

/** Asks to change a job in its row; what is asked for stands beside the element. */
export type EditJob = (what: 'note' | 'status', job: TrackedJob, beside: Element) => void

/** Shows the list by another filter; `replace` leaves no step in the history, as for each letter that is typed. */
export type SetFilter = (filter: ListFilter, how?: 'push' | 'replace') => void

/** What the table and the cards show alike. */
export interface ListView {
  readonly jobs: readonly TrackedJob[]
  readonly filter: ListFilter
  readonly onFilter: SetFilter
  readonly selected: Selection
  readonly onSelect: (selected: Selection) => void
  readonly isLoadingMore: boolean
  readonly onLoadMore: () => void
  readonly onEdit: EditJob
}
