import { useState } from 'react'
import { DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icon.tsx'
import type { ColumnChoice } from '../columns/columns.ts'
import { type ListFilter, queryOf } from '../list-filter.ts'
import { texts } from '../texts.ts'
import { OwnView } from './own-view.tsx'
import { type JobsView, READY_VIEWS, shows } from './saved-views.ts'
import { useSavedViews } from './use-saved-views.ts'
import { ViewNameForm } from './view-name-form.tsx'

const READY: readonly JobsView[] = [
  { name: texts.allJobs, query: '' },
  { name: texts.builtIn.apply, query: READY_VIEWS.apply },
  { name: texts.builtIn.waiting, query: READY_VIEWS.waiting },
  { name: texts.builtIn.followUps, query: READY_VIEWS.followUps },
]

/** The views: to take one, and to keep, rename and delete one's own. */
export function ViewsMenu({
  filter,
  columns,
  onView,
}: {
  filter: ListFilter
  columns: ColumnChoice
  onView: (view: JobsView) => void
}) {
  const [isOpen, setOpen] = useState(false)
  const { own, save, rename, remove } = useSavedViews()
  const now = [...own, ...READY.slice(1)].find((view) => shows(view, filter))
  const take = (view: JobsView) => {
    setOpen(false)
    onView(view)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button>
        <span className="views-now">{now ? texts.viewNow(now.name) : texts.views}</span>
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom start" aria-label={texts.views}>
        <div className="views-menu">
          <ul aria-label={texts.readyViews}>
            {READY.map((view) => (
              <li key={view.name}>
                <ViewButton view={view} isNow={shows(view, filter)} onTake={take} />
              </li>
            ))}
          </ul>
          {own.length > 0 && (
            <ul aria-label={texts.ownViews} className="views-own">
              {own.map((view) => (
                <OwnView
                  key={view.name}
                  view={view}
                  taken={own.map(({ name }) => name).filter((name) => name !== view.name)}
                  onRename={(to) => rename(view.name, to)}
                  onDelete={() => remove(view.name)}
                >
                  <ViewButton view={view} isNow={shows(view, filter)} onTake={take} />
                </OwnView>
              ))}
            </ul>
          )}
          <ViewNameForm
            label={texts.viewName}
            help={texts.viewNameHelp}
            button={texts.saveView}
            taken={own.map(({ name }) => name)}
            onName={(name) => {
              save({ name, query: queryOf(filter).toString(), columns })
              setOpen(false)
            }}
          />
        </div>
      </Popover>
    </DialogTrigger>
  )
}

function ViewButton({
  view,
  isNow,
  onTake,
}: {
  view: JobsView
  isNow: boolean
  onTake: (view: JobsView) => void
}) {
  return (
    <Button tone="quiet" size="small" onPress={() => onTake(view)}>
      <span className="views-name">{view.name}</span>
      {isNow && <Icon name="tick" />}
    </Button>
  )
}
