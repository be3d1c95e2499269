import { formatNumber, plural } from '../../../wording/format.ts'

/** What the popup says about the page it was opened over. */
export const es = {
  analyze: 'Analizar la oferta',
  analyzing: 'Leyendo la página',
  noJob:
    'Esta página no describe ninguna oferta de forma legible. Pegue el texto aquí; o selecciónelo en la página, pulse el botón derecho y elija «Puntuar esta descripción de empleo».',
  notReadable:
    'El navegador no deja que ninguna extensión lea esta página. Pegue aquí el texto de la oferta.',
  choose: (jobs: number) =>
    plural(jobs, {
      one: 'Esta página describe una oferta',
      other: `Esta página describe ${formatNumber(jobs)} ofertas. ¿Cuál?`,
    }),
  best: 'Las mejores de esta página',
  reading: 'Qué se lee en esta página',
  halfRead: 'Esta página solo se entiende a medias',
  fields: {
    id: 'Números',
    title: 'Títulos',
    company: 'Empresas',
    location: 'Lugares',
    salary: 'Salarios',
    posted_at: 'Fechas',
  },
  count: (read: number, of: number) => `${formatNumber(read)} de ${formatNumber(of)}`,
  notEverywhere: 'El salario y la fecha no están en todas las tarjetas.',
  waiting: (cards: number) =>
    plural(cards, {
      one: 'Una tarjeta todavía no está completa: desplácese por la página y se leerá.',
      other: `${formatNumber(cards)} tarjetas todavía no están completas: desplácese por la página y se leerán.`,
    }),
  skeletonHelp:
    'Para comunicarlo, copie el esqueleto de la página: etiquetas y nombres de atributos, sin una palabra de su texto.',
  copySkeleton: 'Copiar el esqueleto',
  copied: 'Copiado',
  notCopied: 'La página no ha respondido. Vuelva a cargar su pestaña e inténtelo de nuevo.',
  toned: (cards: number) =>
    plural(cards, {
      one: 'Una tarjeta está atenuada o cubierta.',
      other: `${formatNumber(cards)} tarjetas están atenuadas o cubiertas.`,
    }),
  show: 'Mostrar',
}
