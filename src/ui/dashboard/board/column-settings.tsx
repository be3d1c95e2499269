import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { MOST_LIMIT } from './board-view.ts'
import { texts } from './texts.ts'

/** How many jobs a column should hold at most. */
export function ColumnSettings({
  name,
  limit,
  onLimit,
}: {
  name: string
  limit: number | undefined
  onLimit: (limit: number | undefined) => void
}) {
  return (
    <DialogTrigger>
      <Button tone="quiet" size="small" aria-label={texts.settings(name)}>
        <Icon name="settings" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="board-settings" aria-label={texts.settings(name)}>
          <Field
            label={texts.limit}
            help={texts.limitHint}
            inputMode="numeric"
            defaultValue={limit === undefined ? '' : String(limit)}
            onChange={(value) => onLimit(limitOf(value))}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** A whole number of at least one; anything else is no limit. */
function limitOf(value: string): number | undefined {
  const limit = Number(value)
  return Number.isInteger(limit) && limit >= 1 && limit <= MOST_LIMIT ? limit : undefined
}
