import { formatNumber, plural } from '../../../wording/format.ts'

const jobs = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'oferta', other: 'ofertas' })}`

/** What the table of jobs says. */
export const es = {
  title: 'Ofertas',
  count: jobs,
  search: 'Buscar ofertas',
  searchHint: 'Buscar en título, empresa, texto, notas',
  table: 'Ofertas guardadas',
  columns: {
    match_percentage: 'Puntuación',
    job_title: 'Título',
    company_name: 'Empresa',
    location: 'Lugar',
    status: 'Estado',
    created_at: 'Añadida',
    updated_at: 'Cambiada',
  },
  selectAll: 'Seleccionar todo',
  select: 'Seleccionar',
  openJob: (title: string, company: string) => `${title} en ${company}`,
  noLocation: '–',
  loadingMore: 'Cargando más ofertas',
  emptyTitle: 'Todavía no hay ofertas',
  emptyText:
    'Abra la página de empleos de LinkedIn: cada tarjeta muestra cómo encaja con usted. Pulse Guardar en su insignia, o en la ventana del botón de la barra de herramientas, y la oferta aparecerá aquí.',
  openLinkedIn: 'Abrir los empleos de LinkedIn',
  noneTitle: 'Ninguna oferta coincide',
  noneText: 'Ninguna oferta guardada cumple todos los filtros activos.',
  clear: 'Borrar los filtros',
  statusChanged: (title: string, status: string) => `${title}: ${status}`,

  filterStatus: 'Estado',
  filterMore: 'Filtros',
  filterTitle: 'Filtrar ofertas',
  any: 'Cualquiera',
  level: 'Nivel',
  source: 'Origen',
  company: 'La empresa contiene',
  minMatch: 'Puntuación desde',
  maxMatch: 'Puntuación hasta',
  since: 'Añadida desde',
  until: 'Añadida hasta',
  notes: 'Notas',
  withNotes: 'Con notas',
  withoutNotes: 'Sin notas',
  chips: 'Filtros activos',
  remove: (filter: string) => `Quitar el filtro ${filter}`,
  chipStatus: (words: string) => `Estado: ${words}`,
  chipLevel: (word: string) => `Nivel: ${word}`,
  chipSource: (word: string) => `Origen: ${word}`,
  chipCompany: (name: string) => `Empresa: ${name}`,
  chipMatch: (low: number | undefined, high: number | undefined) => {
    if (low === undefined) return `Puntuación hasta ${high}`
    return high === undefined ? `Puntuación desde ${low}` : `Puntuación ${low}–${high}`
  },
  chipSince: (day: string) => `Desde el ${day}`,
  chipUntil: (day: string) => `Hasta el ${day}`,
  percentWrong: 'Un número entero de 0 a 100.',

  chosen: (count: number) =>
    `${formatNumber(count)} ${plural(count, { one: 'seleccionada', other: 'seleccionadas' })}`,
  bulk: 'Ofertas seleccionadas',
  setStatus: 'Cambiar el estado',
  delete: 'Eliminar',
  unselect: 'Anular la selección',
  deleted: (count: number) =>
    `${jobs(count)} ${plural(count, { one: 'eliminada', other: 'eliminadas' })}`,
  changed: (count: number, status: string) => `${jobs(count)}: ${status}`,
  working: (done: number, all: number) => `${formatNumber(done)} de ${formatNumber(all)}`,

  shortcuts: 'Atajos de teclado',
  shortcutList: [
    ['j / k', 'Oferta siguiente, anterior'],
    ['Intro', 'Abrir la oferta'],
    ['x', 'Seleccionar la oferta'],
    ['/', 'Buscar'],
    ['Esc', 'Anular la selección'],
    ['?', 'Esta lista'],
  ] satisfies readonly (readonly [string, string])[],
  shortcutsOff: 'Se pueden desactivar en los ajustes.',
  close: 'Cerrar',
}
