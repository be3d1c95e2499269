import { formatNumber, plural } from '../../../wording/format.ts'

/** What the board says. */
export const es = {
  title: 'Tablero',
  jobs: (count: number) =>
    plural(count, { one: '1 oferta', other: `${formatNumber(count)} ofertas` }),
  overLimit: (count: number, limit: number) =>
    `${formatNumber(count)} de un máximo de ${formatNumber(limit)}`,
  column: (status: string, count: number) =>
    `${status}, ${plural(count, { one: '1 oferta', other: `${formatNumber(count)} ofertas` })}`,
  card: (title: string, company: string) => `${title} en ${company}`,
  drag: (title: string) => `Arrastrar ${title}`,
  collapse: (status: string) => `Contraer ${status}`,
  expand: (status: string) => `Abrir ${status}`,
  settings: (status: string) => `Ajustes de ${status}`,
  limit: 'Número máximo de ofertas',
  limitHint: 'La columna avisa cuando contiene más. Déjelo vacío para no poner límite.',
  empty: 'Suelte una oferta aquí',
  loading: 'Cargando ofertas',
  moved: (title: string, status: string) => `${title}: ${status}`,
  none: 'Todavía no hay ofertas',
  noneText:
    'Guarde una oferta en LinkedIn o desde la ventana de la extensión y aparecerá aquí, en la columna de su estado.',
}
