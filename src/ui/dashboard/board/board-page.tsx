import { useQuery } from '@tanstack/react-query'
import { STATUSES, type Status, type TrackedJob } from '#core/domain/tracked-job.ts'
import { useClient } from '../../data/ports-context.tsx'
import { KEYS } from '../../data/query-client.ts'
import { takeBackLatest, useRefreshJobs } from '../../data/use-job-changes.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNote } from '../../parts/failure-note.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useSay } from '../../parts/toasts.tsx'
import { STATUS_WORDS } from '../../wording/words.ts'
import { BoardColumn } from './board-column.tsx'
import { useBoardView } from './board-view.ts'
import { CollapsedColumn } from './collapsed-column.tsx'
import { texts } from './texts.ts'
import './board.css'

/** The jobs in columns by status; a job changes its status by going to another column. */
export function BoardPage() {
  const client = useClient()
  const stats = useQuery({
    queryKey: [...KEYS.jobs, 'stats'],
    queryFn: () => client.call('job-stats', {}),
  })
  const [view, setColumn] = useBoardView()
  const move = useMove()
  if (!stats.data) {
    if (stats.isError) return <FailureNote error={stats.error} retry={stats.refetch} />
    return <Skeleton label={texts.loading} lines={6} />
  }
  const { total_jobs: total, by_status } = stats.data
  const countOf = (status: Status) => by_status[status] ?? 0
  return (
    <div className="board">
      <div className="page-head">
        <h1>{texts.title}</h1>
        <output className="soft">{texts.jobs(total)}</output>
      </div>
      {total === 0 ? (
        <EmptyState title={texts.none} text={texts.noneText} />
      ) : (
        <div className="board-columns">
          {STATUSES.map((status) =>
            view[status].isCollapsed ? (
              <CollapsedColumn
                key={status}
                status={status}
                count={countOf(status)}
                onMove={(ids) => move(ids, status)}
                onOpen={() => setColumn(status, { isCollapsed: false })}
              />
            ) : (
              <BoardColumn
                key={status}
                status={status}
                count={countOf(status)}
                limit={view[status].limit}
                onMove={move}
                onCollapse={() => setColumn(status, { isCollapsed: true })}
                onLimit={(limit) => setColumn(status, { limit })}
              />
            ),
          )}
        </div>
      )}
    </div>
  )
}

/** Sets the status of jobs, as they are now: a card may have been shown for long. All of them are taken back together. */
function useMove(): (ids: readonly string[], status: Status) => void {
  const client = useClient()
  const say = useSay()
  const refresh = useRefreshJobs()

  async function move(ids: readonly string[], status: Status) {
    const moved: TrackedJob[] = []
    for (const id of ids) {
      try {
        const { job } = await client.call('get-job', { id })
        if (job.status === status) continue
        const input = { id, changes: { status }, if_updated_at: job.updated_at }
        moved.push((await client.call('update-job', input)).job)
      } catch (error) {
        // What one job does not let happen, the others still may.
        say.failed(error)
      }
    }
    await refresh()
    const [first] = moved
    if (!first) return
    const what = moved.length === 1 ? first.job_title : texts.jobs(moved.length)
    say.done(texts.moved(what, STATUS_WORDS[status]), async () => {
      for (const job of moved.toReversed()) await takeBackLatest(client, job)
      await refresh()
    })
  }
  return (ids, status) => void move(ids, status)
}
