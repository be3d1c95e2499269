import { Menu, MenuItem } from 'react-aria-components'
import { STATUSES, type Status } from '#core/domain/tracked-job.ts'
import { STATUS_WORDS } from '../wording/words.ts'
import { Icon } from './icon.tsx'
import { StatusMark } from './status-mark.tsx'

/** All statuses as a menu: to take one, or with `onChoices` to tick any number of them. */
export function StatusList({
  label,
  chosen,
  isOpened = false,
  onChoose,
  onChoices,
}: {
  label: string
  /** True where no menu button gives it the focus. */
  isOpened?: boolean
  /** The ticked ones; undefined where none is more true than another. */
  chosen?: readonly Status[]
  onChoose?: (status: Status) => void
  onChoices?: (statuses: readonly Status[]) => void
}) {
  return (
    <Menu
      className="menu"
      aria-label={label}
      {...(isOpened && { autoFocus: true })}
      {...(chosen && { selectionMode: onChoices ? 'multiple' : 'single', selectedKeys: chosen })}
      {...(onChoose && { onAction: (key) => onChoose(key as Status) })} // the ids below are statuses
      {...(onChoices && {
        onSelectionChange: (keys) =>
          onChoices(STATUSES.filter((each) => keys === 'all' || keys.has(each))),
      })}
    >
      {STATUSES.map((each) => (
        <MenuItem key={each} id={each} textValue={STATUS_WORDS[each]} className="menu-item">
          <StatusMark status={each} />
          {chosen && (
            <span className="tick">
              <Icon name="tick" />
            </span>
          )}
        </MenuItem>
      ))}
    </Menu>
  )
}
