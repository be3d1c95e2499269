import type { Status, TrackedJob } from '#core/domain/tracked-job.ts'
import { Highlight } from '../../parts/highlight.tsx'
import { matchOfJob } from '../../parts/score/match.ts'
import { MatchMark } from '../../parts/score/match-mark.tsx'
import { StatusMenu } from '../../parts/status-menu.tsx'
import { formatAgo, formatDay, formatMoment, formatPay } from '../../wording/format.ts'
import { SOURCE_WORDS } from '../../wording/words.ts'
import type { ColumnName } from './columns/columns.ts'
import type { EditJob } from './list-view.ts'
import { NoteButton } from './row-editing/note-button.tsx'
import { texts } from './texts.ts'

/** What one cell of the table shows. */
export function JobCell({
  job,
  column,
  search,
  onStatus,
  onEdit,
}: {
  job: TrackedJob
  column: ColumnName
  search: string | undefined
  onStatus: (job: TrackedJob, status: Status) => void
  onEdit: EditJob
}) {
  switch (column) {
    case 'match_percentage':
      return <MatchMark match={matchOfJob(job)} />
    case 'status':
      return (
        <StatusMenu
          quiet
          status={job.status}
          of={job.job_title}
          onChange={(status) => onStatus(job, status)}
        />
      )
    case 'notes':
      return <NoteButton job={job} search={search} onEdit={onEdit} />
    case 'created_at':
    case 'updated_at':
      return <Ago iso={job[column]} />
    case 'follow_up_at':
    case 'application_date':
    case 'posted_at':
      return <Day iso={job[column]} />
    case 'salary':
      return (
        <span className="soft">
          {formatPay(job.salary_min, job.salary_max, job.salary_currency) ?? texts.nothing}
        </span>
      )
    case 'source':
      return <span className="soft">{SOURCE_WORDS[job.source]}</span>
    case 'job_title':
    case 'company_name':
    case 'location':
      return (
        <span className={CELL_CLASS[column]}>
          {job[column] ? <Highlight text={job[column]} search={search} /> : texts.nothing}
        </span>
      )
  }
}

const CELL_CLASS = { job_title: 'jobs-title', company_name: '', location: 'soft' } as const

export function Ago({ iso }: { iso: string }) {
  return (
    <time className="soft" dateTime={iso} title={formatMoment(iso)}>
      {formatAgo(iso)}
    </time>
  )
}

function Day({ iso }: { iso: string | null }) {
  if (iso === null) return <span className="soft">{texts.nothing}</span>
  return (
    <time className="soft" dateTime={iso}>
      {formatDay(iso)}
    </time>
  )
}
