import type { Status, TrackedJob } from '#core/domain/tracked-job.ts'
import { Highlight } from '../../parts/highlight.tsx'
import { matchOfJob } from '../../parts/score/match.ts'
import { MatchMark } from '../../parts/score/match-mark.tsx'
import { StatusMenu } from '../../parts/status-menu.tsx'
import { formatAgo, formatMoment } from '../../wording/format.ts'
import type { ColumnName } from './columns.ts'
import { texts } from './texts.ts'

/** What one cell of the table shows. */
export function JobCell({
  job,
  column,
  search,
  onStatus,
}: {
  job: TrackedJob
  column: ColumnName
  search: string | undefined
  onStatus: (job: TrackedJob, status: Status) => void
}) {
  if (column === 'match_percentage') return <MatchMark match={matchOfJob(job)} />
  if (column === 'status') {
    return (
      <StatusMenu
        quiet
        status={job.status}
        of={job.job_title}
        onChange={(status) => onStatus(job, status)}
      />
    )
  }
  if (column === 'created_at' || column === 'updated_at') return <Ago iso={job[column]} />
  const text = job[column]
  return (
    <span className={column === 'job_title' ? 'jobs-title' : column === 'location' ? 'soft' : ''}>
      {text ? <Highlight text={text} search={search} /> : texts.noLocation}
    </span>
  )
}

export function Ago({ iso }: { iso: string }) {
  return (
    <time className="soft" dateTime={iso} title={formatMoment(iso)}>
      {formatAgo(iso)}
    </time>
  )
}
