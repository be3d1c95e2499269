import type { Status } from '#core/domain/tracked-job.ts'
import { STATUS_WORDS } from '../wording/words.ts'
import './status.css'

/** Where an application stands, as a mark. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span className="status">
      <span className={`status-dot ${status}`} aria-hidden="true" />
      {STATUS_WORDS[status]}
    </span>
  )
}
