import { useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, type Selection } from 'react-aria-components'
import { STATUSES, type Status } from '#core/domain/tracked-job.ts'
import type { JobFilter } from '../../data/job-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { StatusMark } from '../../parts/status-menu.tsx'
import { STATUS_WORDS } from '../../wording/words.ts'
import { texts } from './texts.ts'
import { useBulkChanges } from './use-bulk-changes.ts'

/** What can be done with the selected jobs. */
export function BulkBar({
  selected,
  total,
  request,
  onDone,
}: {
  selected: Selection
  total: number
  request: JobFilter
  onDone: () => void
}) {
  const [done, setDone] = useState<number>()
  const changes = useBulkChanges(selected, request, setDone)
  const count = selected === 'all' ? total : selected.size
  const isBusy = done !== undefined
  const run = (work: Promise<void>) =>
    void work.finally(() => {
      setDone(undefined)
      onDone()
    })
  return (
    <section className="row jobs-bulk" aria-label={texts.bulk}>
      <output className="jobs-chosen">
        {isBusy ? texts.working(done, count) : texts.chosen(count)}
      </output>
      <MenuTrigger>
        <Button size="small" isDisabled={isBusy}>
          {texts.setStatus}
          <Icon name="down" />
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="menu"
            aria-label={texts.setStatus}
            onAction={(key) => run(changes.setStatus(key as Status))} // the ids below are statuses
          >
            {STATUSES.map((each) => (
              <MenuItem key={each} id={each} textValue={STATUS_WORDS[each]} className="menu-item">
                <StatusMark status={each} />
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button
        size="small"
        tone="danger"
        isDisabled={isBusy}
        onPress={() => run(changes.deleteAll())}
      >
        {texts.delete}
      </Button>
      <Button size="small" tone="quiet" isDisabled={isBusy} onPress={onDone}>
        {texts.unselect}
      </Button>
    </section>
  )
}
