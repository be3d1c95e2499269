import type { ReactNode } from 'react'
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

interface Props {
  readonly job: TrackedJob
  readonly column: ColumnName
  readonly search: string | undefined
  readonly onStatus: (job: TrackedJob, status: Status) => void
  readonly onEdit: EditJob
}

/** What one cell of the table shows. */
export function JobCell(props: Props) {
  return CELLS[props.column](props)
}

const CELLS: Readonly<Record<ColumnName, (props: Props) => ReactNode>> = {
  match_percentage: ({ job }) => <MatchMark match={matchOfJob(job)} />,
  job_title: ({ job, search }) => (
    <span className="jobs-title">
      <Highlight text={job.job_title} search={search} />
    </span>
  ),
  company_name: ({ job, search }) => (
    <span>
      <Highlight text={job.company_name} search={search} />
    </span>
  ),
  location: ({ job, search }) => (
    <span className="soft">
      {job.location ? <Highlight text={job.location} search={search} /> : texts.nothing}
    </span>
  ),
  status: ({ job, onStatus }) => (
    <StatusMenu
      quiet
      status={job.status}
      of={job.job_title}
      onChange={(status) => onStatus(job, status)}
    />
  ),
  notes: ({ job, search, onEdit }) => <NoteButton job={job} search={search} onEdit={onEdit} />,
  created_at: ({ job }) => <Ago iso={job.created_at} />,
  updated_at: ({ job }) => <Ago iso={job.updated_at} />,
  follow_up_at: ({ job }) => <Day iso={job.follow_up_at} />,
  application_date: ({ job }) => <Day iso={job.application_date} />,
  posted_at: ({ job }) => <Day iso={job.posted_at} />,
  salary: ({ job: { salary_min, salary_max, salary_currency } }) => (
    <span className="soft">
      {formatPay(salary_min, salary_max, salary_currency) ?? texts.nothing}
    </span>
  ),
  source: ({ job }) => <span className="soft">{SOURCE_WORDS[job.source]}</span>,
}

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
