import { MenuTrigger, Popover } from 'react-aria-components'
import type { Status } from '#core/domain/tracked-job.ts'
import { STATUS_WORDS } from '../wording/words.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { StatusList } from './status-list.tsx'
import { StatusMark } from './status-mark.tsx'
import { texts } from './texts.ts'

/** Shows a status and changes it. The list is built only when it is opened, so that a table can hold many. */
export function StatusMenu({
  status,
  of,
  onChange,
  isDisabled = false,
  quiet = false,
}: {
  status: Status
  /** The job's title, where more than one job is on the page. */
  of?: string
  onChange: (status: Status) => void
  isDisabled?: boolean
  quiet?: boolean
}) {
  return (
    <MenuTrigger>
      <Button
        size="small"
        tone={quiet ? 'quiet' : 'plain'}
        aria-label={
          of === undefined
            ? texts.statusIs(STATUS_WORDS[status])
            : texts.statusOf(of, STATUS_WORDS[status])
        }
        isDisabled={isDisabled}
      >
        <StatusMark status={status} />
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <StatusList
          label={texts.status}
          chosen={[status]}
          onChoose={(to) => to !== status && onChange(to)}
        />
      </Popover>
    </MenuTrigger>
  )
}
