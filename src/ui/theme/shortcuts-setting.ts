const KEY = 'shortcuts'

/** Single-letter shortcuts can be switched off, since speech input may press letters by accident. */
export function areShortcutsOn(storage: Storage): boolean {
  return storage.getItem(KEY) !== 'off'
}

export function setShortcuts(storage: Storage, on: boolean): void {
  storage.setItem(KEY, on ? 'on' : 'off')
}
