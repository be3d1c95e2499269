import { formatNumber, plural } from '../../wording/format.ts'

/** Everything the popup says. */
export const es = {
  product: 'Job Fit',
  scoresFor: 'Puntuaciones para',
  dashboard: 'Panel',
  loading: 'Leyendo la página',
  scoring: 'Puntuando',
  noCompany: 'Empresa no indicada',
  setUpTitle: 'Diga qué está buscando',
  setUpText:
    'Indique una vez sus habilidades, y cada oferta mostrará cómo encaja con usted y por qué. Lleva menos de un minuto y se queda en este navegador.',
  setUp: 'Crear su perfil',
  elsewhereTitle: 'Aquí no hay ninguna oferta de LinkedIn abierta',
  elsewhereText:
    'En la página de una oferta de otro sitio, haga que se analice aquí: la página solo se lee cuando usted pulsa el botón. En LinkedIn, abra una oferta; si su pestaña ya estaba abierta antes de instalar la extensión, vuelva a cargarla una vez.',
  linkedinTitle: 'No hay ninguna oferta abierta',
  linkedinText:
    'Abra una oferta o vaya a la página de empleos de LinkedIn: allí cada tarjeta recibe su puntuación.',
  resultsTitle: 'No hay ninguna oferta abierta',
  resultsText: (cards: number) =>
    plural(cards, {
      one: 'Hay una tarjeta en esta página, con su puntuación. Ábrala para verla aquí con detalle.',
      other: `Hay ${formatNumber(cards)} tarjetas en esta página, cada una con su puntuación. Abra una para verla aquí con detalle.`,
    }),
  paste: 'Pegar una descripción',
  pasteTitle: 'Puntuar cualquier descripción',
  pasteHelp: 'Para una oferta de cualquier lugar: otro sitio, un correo, un PDF.',
  title: 'Título',
  company: 'Empresa',
  description: 'Descripción',
  score: 'Puntuar',
  back: 'Volver',
  titleMissing: 'Indique el título de la oferta.',
  companyMissing: 'Indique el nombre de la empresa.',
  tooLong: (most: number) => `Es demasiado largo: como mucho ${formatNumber(most)} caracteres.`,
  descriptionMissing: 'Pegue el texto del anuncio.',
  rangeText: (low: number, high: number) =>
    low === high
      ? `Solo se conoce el título: vale ${low}. La descripción puede bajar la puntuación si pide más habilidades.`
      : `Solo se conoce el título: vale ${low}. La descripción puede subir la puntuación hasta ${high}, o bajarla si pide más habilidades.`,
  status: 'Guardar como',
  notes: 'Nota',
  notesPlaceholder: 'Nota: quién se lo contó, por qué le gusta…',
  save: 'Guardar oferta',
  saving: 'Guardando',
  saved: 'Guardada',
  tracked: 'En su lista',
  openJob: 'Abrir en el panel',
  statusChanged: 'Estado cambiado',
  why: 'Por qué',
  whyCompany: 'La página no nombra la empresa. Añádala para guardar la oferta.',
}
