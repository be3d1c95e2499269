import { DropZone } from 'react-aria-components'
import type { Status } from '#core/domain/tracked-job.ts'
import { Button } from '../../parts/button.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { formatNumber } from '../../wording/format.ts'
import { STATUS_WORDS } from '../../wording/words.ts'
import { DRAGGED_JOB, droppedIds } from './dragged-jobs.ts'
import { texts } from './texts.ts'

/** A column that shows its name and count only, and still takes jobs. */
export function CollapsedColumn({
  status,
  count,
  onMove,
  onOpen,
}: {
  status: Status
  count: number
  onMove: (ids: readonly string[]) => void
  onOpen: () => void
}) {
  return (
    <DropZone
      className="board-column collapsed"
      aria-label={texts.column(STATUS_WORDS[status], count)}
      getDropOperation={(types) => (types.has(DRAGGED_JOB) ? 'move' : 'cancel')}
      onDrop={({ items }) => void droppedIds(items).then(onMove)}
    >
      <Button tone="quiet" aria-label={texts.expand(STATUS_WORDS[status])} onPress={onOpen}>
        <span className="board-upright">
          <StatusMark status={status} />
        </span>
      </Button>
      <span className="soft small">{formatNumber(count)}</span>
    </DropZone>
  )
}
