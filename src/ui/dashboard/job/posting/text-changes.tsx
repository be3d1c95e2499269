import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../parts/button.tsx'
import { Skeleton } from '../../../parts/skeleton.tsx'
import { formatDay } from '../../../wording/format.ts'
import { texts } from '../texts.ts'
import type { TextChange } from './text-versions.ts'

// The comparing comes when a change is looked at.
const TextDifference = lazy(async () => ({
  default: (await import('./text-difference.tsx')).TextDifference,
}))

/** When the saved text of a posting became another, each change to be opened word by word. */
export function TextChanges({ changes }: { changes: readonly TextChange[] }) {
  const [open, setOpen] = useState<number>()
  if (changes.length === 0) return null
  return (
    <div className="stack tight">
      <h3 className="soft">{texts.textChanges}</h3>
      <ul className="stack tight">
        {changes.map((change) => {
          const isOpen = open === change.id
          const id = `text-change-${change.id}`
          return (
            <li key={change.id} className="stack tight">
              <div>
                <Button
                  size="small"
                  aria-expanded={isOpen}
                  aria-controls={id}
                  onPress={() => setOpen(isOpen ? undefined : change.id)}
                >
                  {texts.textChanged(formatDay(change.at))}
                </Button>
              </div>
              <div id={id} hidden={!isOpen}>
                {isOpen && (
                  <Suspense fallback={<Skeleton label={texts.comparing} lines={3} />}>
                    <TextDifference before={change.before} after={change.after} />
                  </Suspense>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
