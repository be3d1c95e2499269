import { formatNumber, plural } from '../../../wording/format.ts'

/** What the board says. */
export const de = {
  title: 'Board',
  jobs: (count: number) =>
    plural(count, { one: '1 Stelle', other: `${formatNumber(count)} Stellen` }),
  overLimit: (count: number, limit: number) =>
    `${formatNumber(count)} von höchstens ${formatNumber(limit)}`,
  column: (status: string, count: number) =>
    `${status}, ${plural(count, { one: '1 Stelle', other: `${formatNumber(count)} Stellen` })}`,
  card: (title: string, company: string) => `${title} bei ${company}`,
  drag: (title: string) => `${title} ziehen`,
  collapse: (status: string) => `${status} einklappen`,
  expand: (status: string) => `${status} öffnen`,
  settings: (status: string) => `Einstellungen von ${status}`,
  limit: 'Höchstens so viele Stellen',
  limitHint: 'Die Spalte warnt, wenn sie mehr enthält. Leer lassen für keine Grenze.',
  empty: 'Stelle hier ablegen',
  loading: 'Stellen werden geladen',
  moved: (title: string, status: string) => `${title}: ${status}`,
  none: 'Noch keine Stellen',
  noneText:
    'Speichern Sie eine Stelle auf LinkedIn oder im Pop-up, dann steht sie hier in der Spalte ihres Status.',
}
