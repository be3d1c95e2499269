import { DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/checkbox.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { texts } from '../texts.ts'
import {
  COLUMNS_AT_FIRST,
  type ColumnChoice,
  type ColumnName,
  moved,
  TITLE,
  withShown,
} from './columns.ts'

/** Which columns there are, and in which order. */
export function ColumnMenu({
  columns,
  onColumns,
}: {
  columns: ColumnChoice
  onColumns: (columns: ColumnChoice) => void
}) {
  return (
    <DialogTrigger>
      <Button>
        <Icon name="board" />
        {texts.columnMenu}
      </Button>
      <Popover className="popover" placement="bottom end" aria-label={texts.columnMenu}>
        <div className="column-menu">
          <ul>
            {columns.order.map((name) => (
              <li key={name}>
                <Checkbox
                  isSelected={!columns.hidden.includes(name)}
                  isDisabled={name === TITLE}
                  onChange={(isShown) => onColumns(withShown(columns, name, isShown))}
                >
                  {texts.columns[name]}
                </Checkbox>
                <MoveButton
                  name={name}
                  by={-1}
                  onPress={() => onColumns(moved(columns, name, -1))}
                />
                <MoveButton name={name} by={1} onPress={() => onColumns(moved(columns, name, 1))} />
              </li>
            ))}
          </ul>
          <Button size="small" onPress={() => onColumns(COLUMNS_AT_FIRST)}>
            {texts.columnsAtFirst}
          </Button>
        </div>
      </Popover>
    </DialogTrigger>
  )
}

/** At the end of the row it does nothing: if it were disabled there, who presses it would lose the focus. */
function MoveButton({ name, by, onPress }: { name: ColumnName; by: -1 | 1; onPress: () => void }) {
  const label = by < 0 ? texts.moveLeft : texts.moveRight
  return (
    <Button
      tone="quiet"
      size="small"
      icon
      aria-label={label(texts.columns[name])}
      onPress={onPress}
    >
      <Icon name={by < 0 ? 'up' : 'down'} />
    </Button>
  )
}
