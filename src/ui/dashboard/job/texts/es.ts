import { formatNumber } from '../../../wording/format.ts'

/** What a job's page says. */
export const es = {
  back: 'Ofertas',
  loading: 'Cargando la oferta',
  goneTitle: 'Esta oferta ya no existe',
  goneText: 'Se eliminó, o su dirección no es correcta.',
  toJobs: 'Todas las ofertas',
  openPosting: 'Abrir el anuncio',
  delete: 'Eliminar',
  deleted: (title: string) => `Oferta eliminada: ${title}`,
  statusChanged: (status: string) => `Estado: ${status}`,

  match: 'Puntuación',
  notScored: 'Esta oferta se guardó sin puntuación.',
  scoredWithout: 'Añada sus habilidades para ver cómo encaja.',
  today: 'Por qué, con su perfil actual',
  differs: (stored: number, now: string) =>
    `Se guardó con ${stored}. Con su perfil actual obtiene ${now}, por los motivos siguientes.`,
  provisional:
    'Al guardarla solo se conocía el título; una descripción aún puede subir la puntuación.',

  posting: 'Anuncio',
  noPosting:
    'El texto de este anuncio aún no se conoce. Ábralo en LinkedIn y guárdelo de nuevo para conservar su texto.',
  markSkills: 'Marcar las habilidades',
  legendMatched: 'en su perfil',
  legendGap: 'se pide, no está en su perfil',

  details: 'Detalles',
  added: (day: string) => `Añadida el ${day}`,
  posted: (day: string) => `Publicada el ${day}`,
  title: 'Título',
  company: 'Empresa',
  location: 'Lugar',
  followUp: 'Seguimiento el',
  applied: 'Solicitada el',
  appliedAt: 'Solicitada en (enlace)',
  interview: 'Entrevista el',
  stage: 'Fase de la entrevista',
  rejected: 'Rechazada el',
  reason: 'Motivo del rechazo',
  postingLink: 'Enlace al anuncio',
  salary: 'Salario anual',
  salaryFrom: 'Desde',
  salaryTo: 'Hasta',
  currency: 'Moneda',
  wholeNumber: `Un número entero de 0 a ${formatNumber(1_000_000_000)}.`,
  saved: (field: string) => `Guardado: ${field}`,

  notes: 'Notas',
  notesPlaceholder: 'Contactos, preguntas, impresiones…',
  notesHelp:
    'Se guardan cuando sale del campo. Markdown: **negrita**, - lista, [nombre](https://…).',
  notesView: 'Notas: vista',
  notesViews: { write: 'Escribir', read: 'Leer' },
  noNotes: 'Aún no hay notas.',

  history: 'Historial',
  undo: 'Deshacer',
  undoThis: (what: string) => `Deshacer: ${what}`,
  undone: 'Cambio deshecho',
  earlier: (count: number) => `Mostrar anteriores (${formatNumber(count)})`,

  happened: {
    withStatus: (event: string, status: string) => `${event}, estado: ${status}`,
    added: 'Añadida',
    imported: 'Importada',
    deleted: 'Eliminada',
    restored: 'Restaurada',
    scored: 'Puntuada de nuevo',
    fieldRemoved: (field: string) => `${field}: valor eliminado`,
    fieldAdded: (field: string) => `${field}: texto añadido`,
    fieldChanged: (field: string) => `${field}: texto cambiado`,
    fieldSet: (field: string, value: string) => `${field}: ${value}`,
  },
}
