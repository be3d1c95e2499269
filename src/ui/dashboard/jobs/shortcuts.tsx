import { useEffect, useState } from 'react'
import type { Selection } from 'react-aria-components'
import type { TrackedJob } from '#core/domain/tracked-job.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { areShortcutsOn } from '../../theme/shortcuts-setting.ts'
import type { EditJob } from './list-view.ts'
import { texts } from './texts.ts'

type Select = (change: Selection | ((selected: Selection) => Selection)) => void

/** The keys of the list, and the list of them. */
export function Shortcuts({
  jobs,
  onSelect,
  onEdit,
}: {
  jobs: readonly TrackedJob[]
  onSelect: Select
  onEdit: EditJob
}) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || !areShortcutsOn(localStorage)) return
      if (event.key === '?') setOpen(true)
      else if (!press(event.key, { jobs, onSelect, onEdit })) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the list takes the letter for the start of a title to go to.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [jobs, onSelect, onEdit])
  return (
    <>
      <Button size="small" tone="quiet" aria-label={texts.shortcuts} onPress={() => setOpen(true)}>
        <kbd>?</kbd>
      </Button>
      <Dialog title={texts.shortcuts} isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className="shortcut-list">
          {texts.shortcutList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="soft small">{texts.shortcutsOff}</p>
        <div className="row">
          <div className="last">
            <Button onPress={() => setOpen(false)}>{texts.close}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}

interface List {
  readonly jobs: readonly TrackedJob[]
  readonly onSelect: Select
  readonly onEdit: EditJob
}

/** @returns false when the key is none of ours */
function press(key: string, { jobs, onSelect, onEdit }: List): boolean {
  switch (key) {
    case '/':
      document.querySelector<HTMLElement>('[data-shortcut="search"]')?.focus()
      return true
    case 'j':
      return move('ArrowDown')
    case 'k':
      return move('ArrowUp')
    case 'x': {
      const id = focusedRow()?.dataset.key
      if (id === undefined) return false
      onSelect((selected) => toggled(selected, id))
      return true
    }
    case 'e':
    case 's': {
      const row = focusedRow()
      const job = jobs.find(({ id }) => id === row?.dataset.key)
      if (!row || !job) return false
      onEdit(key === 'e' ? 'note' : 'status', job, row.querySelector('.jobs-title') ?? row)
      return true
    }
    default:
      return false
  }
}

function focusedRow(): HTMLElement | null | undefined {
  return document.activeElement?.closest<HTMLElement>('.jobs-row, .jobs-card')
}

/** Moves through the rows as the arrow keys do; the list itself knows where the next one is. */
function move(key: 'ArrowDown' | 'ArrowUp'): boolean {
  const list = document.querySelector<HTMLElement>('.jobs-table, .jobs-cards')
  if (list === null) return false
  const focused = document.activeElement
  if (!list.contains(focused) || !focusedRow()) {
    list.querySelector<HTMLElement>('.jobs-row, .jobs-card')?.focus()
    return true
  }
  focused?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  return true
}

function toggled(selected: Selection, id: string): Selection {
  if (selected === 'all') return new Set([id])
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="menu"]',
    ) !== null
  )
}
