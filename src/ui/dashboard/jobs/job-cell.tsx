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
  switch (column) {
    case 'match_percentage':
      return <MatchMark match={matchOfJob(job)} />
    case 'job_title':
      return (
        <span className="jobs-title">
          <Highlight text={job.job_title} search={search} />
        </span>
      )
    case 'company_name':
      return <Highlight text={job.company_name} search={search} />
    case 'location':
      return (
        <span className="soft">
          {job.location ? <Highlight text={job.location} search={search} /> : texts.noLocation}
        </span>
      )
    case 'status':
      return (
        <StatusMenu
          quiet
          status={job.status}
          of={job.job_title}
          onChange={(status) => onStatus(job, status)}
        />
      )
    case 'created_at':
    case 'updated_at':
      return <Ago iso={job[column]} />
  }
}

export function Ago({ iso }: { iso: string }) {
  return (
    <time className="soft" dateTime={iso} title={formatMoment(iso)}>
      {formatAgo(iso, new Date())}
    </time>
  )
}
