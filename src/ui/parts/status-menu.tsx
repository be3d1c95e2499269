import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { STATUSES, type Status } from '#core/domain/tracked-job.ts'
import { STATUS_WORDS } from '../wording/words.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './status.css'

const texts = {
  menu: 'Status',
  label: (status: Status, of: string | undefined) =>
    of === undefined
      ? `Status: ${STATUS_WORDS[status]}`
      : `Status of ${of}: ${STATUS_WORDS[status]}`,
}

/** Where an application stands, as a mark. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span className="status">
      <span className={`status-dot ${status}`} aria-hidden="true" />
      {STATUS_WORDS[status]}
    </span>
  )
}

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
        aria-label={texts.label(status, of)}
        isDisabled={isDisabled}
      >
        <StatusMark status={status} />
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={texts.menu}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[status]}
          onAction={(key) => key !== status && onChange(key as Status)} // the ids below are statuses
        >
          {STATUSES.map((each) => (
            <MenuItem key={each} id={each} textValue={STATUS_WORDS[each]} className="menu-item">
              <StatusMark status={each} />
              <span className="tick">
                <Icon name="tick" />
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
