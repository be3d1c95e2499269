import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import {
  Button as CardHandle,
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import type { Status } from '#core/domain/tracked-job.ts'
import { jobListQuery } from '../../data/job-queries.ts'
import { useClient } from '../../data/ports-context.tsx'
import { Button } from '../../parts/button.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Icon } from '../../parts/icon.tsx'
import { matchOfJob } from '../../parts/score/match.ts'
import { MatchMark } from '../../parts/score/match-mark.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { StatusMenu } from '../../parts/status-menu.tsx'
import { formatNumber } from '../../wording/format.ts'
import { STATUS_WORDS } from '../../wording/words.ts'
import { jobAddress } from '../route.ts'
import { ColumnSettings } from './column-settings.tsx'
import { DRAGGED_JOB, dragItems, droppedIds } from './dragged-jobs.ts'
import { texts } from './texts.ts'

/** The jobs of one status, the ones changed last on top; only the cards in sight are in the page. */
export function BoardColumn({
  status,
  count,
  limit,
  onMove,
  onCollapse,
  onLimit,
}: {
  status: Status
  count: number
  limit: number | undefined
  onMove: (ids: readonly string[], status: Status) => void
  onCollapse: () => void
  onLimit: (limit: number | undefined) => void
}) {
  const client = useClient()
  const list = useInfiniteQuery(
    jobListQuery(client, {
      status,
      sortBy: 'updated_at',
      sortOrder: 'desc',
    }),
  )
  const jobs = useMemo(() => list.data?.pages.flatMap((page) => page.jobs) ?? [], [list.data])
  const name = STATUS_WORDS[status]
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => dragItems(keys),
    acceptedDragTypes: [DRAGGED_JOB],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: (target) => (target.type === 'root' ? 'move' : 'cancel'),
    onRootDrop: ({ items }) => void droppedIds(items).then((ids) => onMove(ids, status)),
  })
  const isOver = limit !== undefined && count > limit
  return (
    <section className="board-column" aria-label={texts.column(name, count)}>
      <header className="board-head">
        <h2>
          <StatusMark status={status} />
        </h2>
        <span className={isOver ? 'board-over' : 'soft'}>
          {isOver ? texts.overLimit(count, limit) : formatNumber(count)}
        </span>
        <span className="last row">
          <ColumnSettings name={name} limit={limit} onLimit={onLimit} />
          <Button tone="quiet" size="small" aria-label={texts.collapse(name)} onPress={onCollapse}>
            <Icon name="some" />
          </Button>
        </span>
      </header>
      {list.isError && <FailureNote error={list.error} retry={list.refetch} />}
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 112, gap: 8 }}>
        <GridList
          className="board-cards"
          aria-label={name}
          selectionMode="multiple"
          selectionBehavior="replace"
          dragAndDropHooks={dragAndDropHooks}
          renderEmptyState={() => (
            <p className="soft small board-empty">
              {list.isPending ? texts.loading : list.isError ? '' : texts.empty}
            </p>
          )}
        >
          <Collection items={jobs} dependencies={[onMove]}>
            {(job) => (
              <GridListItem
                id={job.id}
                href={jobAddress(job.id)}
                textValue={texts.card(job.job_title, job.company_name)}
                className="board-card"
              >
                <CardHandle
                  slot="drag"
                  className="board-handle"
                  aria-label={texts.drag(job.job_title)}
                >
                  <Icon name="more" />
                </CardHandle>
                <span className="board-title">{job.job_title}</span>
                <span className="soft small">
                  {[job.company_name, job.location].filter(Boolean).join(' · ')}
                </span>
                <span className="row">
                  <MatchMark match={matchOfJob(job)} />
                  <StatusMenu
                    quiet
                    status={job.status}
                    of={job.job_title}
                    onChange={(to) => onMove([job.id], to)}
                  />
                </span>
              </GridListItem>
            )}
          </Collection>
          <GridListLoadMoreItem
            isLoading={list.isFetchingNextPage}
            onLoadMore={() => void (list.hasNextPage && !list.isFetching && list.fetchNextPage())}
          >
            <span className="soft small">{texts.loading}</span>
          </GridListLoadMoreItem>
        </GridList>
      </Virtualizer>
    </section>
  )
}
