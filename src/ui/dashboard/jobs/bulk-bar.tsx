import { useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, type Selection } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import type { JobFilter } from '../../data/job-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { StatusList } from '../../parts/status-list.tsx'
import { texts } from './texts.ts'
import { useBulkChanges } from './use-bulk-changes.ts'

const FORMATS = ['csv', 'json'] as const
type Format = (typeof FORMATS)[number]

/** What can be done with the selected jobs. */
export function BulkBar({
  selected,
  loaded,
  total,
  request,
  onDone,
}: {
  selected: Selection
  /** The jobs in the list as far as it was scrolled. */
  loaded: readonly TrackedJob[]
  total: number
  request: JobFilter
  onDone: () => void
}) {
  const [done, setDone] = useState<number>()
  const changes = useBulkChanges(selected, loaded, request, setDone)
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
      <MenuTrigger>
        <Button size="small" isDisabled={isBusy}>
          {texts.export}
          <Icon name="down" />
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="menu"
            aria-label={texts.export}
            onAction={
              (key) =>
                // The selection stays: a file changes nothing.
                void changes.exportAs(key as Format).finally(() => setDone(undefined)) // the ids below
            }
          >
            {FORMATS.map((format) => (
              <MenuItem key={format} id={format} className="menu-item">
                {texts.exportAs[format]}
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
