import { Popover } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { StatusList } from '../../../parts/status-list.tsx'
import { texts } from '../texts.ts'
import { useStatusChange } from '../use-status-change.ts'
import { NoteEditor } from './note-editor.tsx'

/** What is edited, and beside what. */
export interface RowEdit {
  readonly what: 'note' | 'status'
  /** As the list has it now: after a change elsewhere the next try is made on that. */
  readonly job: TrackedJob
  readonly beside: Element
}

/** Edits a job beside its row. There is one for all rows, since a table has many. */
export function RowEditor({ edit, onClose }: { edit: RowEdit; onClose: () => void }) {
  return edit.what === 'note' ? (
    <NoteEditor job={edit.job} beside={edit.beside} onClose={onClose} />
  ) : (
    <StatusEditor job={edit.job} beside={edit.beside} onClose={onClose} />
  )
}

function StatusEditor({ job, beside, onClose }: Omit<RowEdit, 'what'> & { onClose: () => void }) {
  const setStatus = useStatusChange()
  return (
    <Popover
      className="popover"
      placement="bottom start"
      isOpen
      triggerRef={{ current: beside }}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <StatusList
        label={texts.setStatus}
        chosen={[job.status]}
        isOpened
        onChoose={(status) => {
          if (status !== job.status) setStatus(job, status)
          onClose()
        }}
      />
    </Popover>
  )
}
