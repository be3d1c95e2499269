import type { Appearance } from '../../theme/appearance.ts'

const looks: Readonly<Record<Appearance, string>> = {
  system: 'Like the system',
  light: 'Light',
  dark: 'Dark',
}

/** What the settings say. */
export const texts = {
  title: 'Settings',
  appearance: 'Appearance',
  looks,
  keyboard: 'Keyboard',
  shortcuts: 'Single-letter shortcuts in lists (j, k, x, / and ?)',
} as const
