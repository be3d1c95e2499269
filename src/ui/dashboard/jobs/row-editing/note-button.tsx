import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { Button } from '../../../parts/button.tsx'
import { Highlight } from '../../../parts/highlight.tsx'
import type { EditJob } from '../list-view.ts'
import { texts } from '../texts.ts'

/** The first line of a job's note, to press for the whole. */
export function NoteButton({
  job,
  search,
  onEdit,
}: {
  job: TrackedJob
  search: string | undefined
  onEdit: EditJob
}) {
  const line = job.notes?.trim().split('\n', 1)[0] ?? ''
  return (
    <Button
      size="small"
      tone="quiet"
      aria-label={line === '' ? texts.addNoteTo(job.job_title) : texts.noteOf(job.job_title, line)}
      onPress={({ target }) => onEdit('note', job, target)}
    >
      <span className={line === '' ? 'jobs-note none' : 'jobs-note'}>
        {line === '' ? texts.addNote : <Highlight text={line} search={search} />}
      </span>
    </Button>
  )
}
