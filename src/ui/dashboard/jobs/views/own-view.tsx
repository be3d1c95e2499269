import { type ReactNode, useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { texts } from '../texts.ts'
import type { JobsView } from './saved-views.ts'
import { ViewNameForm } from './view-name-form.tsx'

/** One of the user's views in the list of them, with what can be done to it. */
export function OwnView({
  view,
  taken,
  onRename,
  onDelete,
  children,
}: {
  view: JobsView
  taken: readonly string[]
  onRename: (name: string) => void
  onDelete: () => void
  children: ReactNode
}) {
  const [isRenaming, setRenaming] = useState(false)
  return (
    <li>
      {children}
      <Button
        tone="quiet"
        size="small"
        aria-label={texts.renameView(view.name)}
        aria-expanded={isRenaming}
        onPress={() => setRenaming(!isRenaming)}
      >
        {texts.rename}
      </Button>
      <Button
        tone="quiet"
        size="small"
        icon
        aria-label={texts.deleteView(view.name)}
        onPress={onDelete}
      >
        <Icon name="close" />
      </Button>
      {isRenaming && (
        <ViewNameForm
          label={texts.renameView(view.name)}
          button={texts.rename}
          name={view.name}
          taken={taken}
          onName={(name) => {
            setRenaming(false)
            if (name !== view.name) onRename(name)
          }}
        />
      )}
    </li>
  )
}
