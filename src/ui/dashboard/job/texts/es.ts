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

  textChanges: 'El texto se guardó más de una vez',
  textChanged: (day: string) => `Qué cambió el ${day}`,
  comparing: 'Comparando los textos',
  textAdded: 'añadido:',
  textRemoved: 'eliminado:',
  tooDifferent:
    'Los textos son demasiado largos y distintos para compararlos. Este es el anterior.',

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
  stages: {
    phone: 'Llamada',
    technical: 'Técnica',
    onsite: 'Presencial',
    final: 'Ronda final',
    offer: 'Charla de la oferta',
  },
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

  contacts: 'Contactos',
  contact: (name: string) => `Contacto ${name}`,
  noContacts: 'Quién escribió, quién entrevista, quién le recomendó.',
  addContact: 'Añadir un contacto',
  saveContact: 'Guardar',
  cancel: 'Cancelar',
  edit: 'Editar',
  editThis: (name: string) => `Editar a ${name}`,
  deleteThis: (name: string) => `Eliminar a ${name}`,
  contactFields: {
    name: 'Nombre',
    role: 'Cargo',
    email: 'Correo',
    phone: 'Teléfono',
    url: 'Enlace',
    note: 'Nota',
  },
  contactWrong: {
    name: 'Indique un nombre.',
    email: 'Una dirección como nombre@example.com.',
    url: 'Un enlace que empiece por https:// o http://.',
  },

  sightings: 'Vista en LinkedIn',
  seen: (times: number, first: string, last: string) =>
    times === 1
      ? `Vista una vez, el ${last}.`
      : `Vista ${formatNumber(times)} veces, la primera el ${first} y la última el ${last}.`,
  searches: (searches: string) => `En las búsquedas ${searches}.`,
  reposted: (ids: number, nth: number) =>
    `El mismo anuncio figura con ${formatNumber(ids)} números en LinkedIn; por el orden en que se vieron, este es el número ${formatNumber(nth)}.`,
  alikeByText: 'Reconocido por su descripción, que es la misma salvo unas palabras.',
  alikeByFace: 'Reconocido por su título, empresa y lugar.',

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
