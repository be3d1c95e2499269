import { useEffect, useState } from 'react'
import type { Selection } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { areShortcutsOn } from '../../theme/shortcuts-setting.ts'
import { texts } from './texts.ts'

type Select = (change: Selection | ((selected: Selection) => Selection)) => void

/** The keys of the list, and the list of them. */
export function Shortcuts({ onSelect }: { onSelect: Select }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || !areShortcutsOn(localStorage)) return
      if (event.key === '?') setOpen(true)
      else if (!press(event.key, onSelect)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the list takes the letter for the start of a title to go to.
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [onSelect])
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

/** @returns false when the key is none of ours */
function press(key: string, onSelect: Select): boolean {
  switch (key) {
    case '/':
      document.querySelector<HTMLElement>('[data-shortcut="search"]')?.focus()
      return true
    case 'j':
      return move('ArrowDown')
    case 'k':
      return move('ArrowUp')
    case 'x': {
      const row = document.activeElement?.closest<HTMLElement>('.jobs-row, .jobs-card')
      const id = row?.dataset.key
      if (id === undefined) return false
      onSelect((selected) => toggled(selected, id))
      return true
    }
    default:
      return false
  }
}

/** Moves through the rows as the arrow keys do; the list itself knows where the next one is. */
function move(key: 'ArrowDown' | 'ArrowUp'): boolean {
  const list = document.querySelector<HTMLElement>('.jobs-table, .jobs-cards')
  if (list === null) return false
  const focused = document.activeElement
  if (!list.contains(focused) || !focused?.closest('.jobs-row, .jobs-card')) {
    list.querySelector<HTMLElement>('.jobs-row, .jobs-card')?.focus()
    return true
  }
  focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
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
