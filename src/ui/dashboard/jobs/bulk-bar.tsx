import { useState } from 'react'
import { MenuTrigger, Popover, type Selection } from 'react-aria-components'
import type { JobFilter } from '../../data/job-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { StatusList } from '../../parts/status-list.tsx'
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
          <StatusList
            label={texts.setStatus}
            onChoose={(status) => run(changes.setStatus(status))}
          />
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
