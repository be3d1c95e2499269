export const APPEARANCES = ['system', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

const KEY = 'appearance'
const SCHEMES: Readonly<Record<Appearance, string>> = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
}

/** The look the user chose; `system` until they do, and where storage is closed to us. */
export function readAppearance(storage: Storage): Appearance {
  const stored = storage.getItem(KEY)
  return APPEARANCES.find((appearance) => appearance === stored) ?? 'system'
}

/** Remembers a look for every page of ours. */
export function saveAppearance(storage: Storage, appearance: Appearance): void {
  storage.setItem(KEY, appearance)
}

/** Every colour is a `light-dark()`, so that this one property of the root is the whole theme. */
export function showAppearance(root: HTMLElement, appearance: Appearance): void {
  root.style.colorScheme = SCHEMES[appearance]
}

/** Shows the remembered look, now and when another page of ours changes it. */
export function followAppearance(page: Window): void {
  const show = () =>
    showAppearance(page.document.documentElement, readAppearance(page.localStorage))
  show()
  page.addEventListener('storage', (event) => {
    if (event.key === KEY) show()
  })
}
