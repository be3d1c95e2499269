import type { Selection } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import type { ListFilter } from './list-filter.ts'

/** What the table and the cards show alike. */
export interface ListView {
  readonly jobs: readonly TrackedJob[]
  readonly filter: ListFilter
  readonly onFilter: (filter: ListFilter) => void
  readonly selected: Selection
  readonly onSelect: (selected: Selection) => void
  readonly isLoadingMore: boolean
  readonly onLoadMore: () => void
}
