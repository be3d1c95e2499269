import { formatNumber, plural } from '../../../wording/format.ts'

/** What the page on skills to learn says. */
export const es = {
  title: 'Qué aprender',
  intro: (postings: number) =>
    plural(postings, {
      one: 'Se cuenta puntuando otra vez, con cada habilidad, la única oferta guardada cuyo texto se conoce.',
      other: `Se cuenta puntuando otra vez, con cada habilidad, las ${formatNumber(postings)} ofertas guardadas cuyo texto se conoce.`,
    }),
  heldDown: (count: number) =>
    plural(count, {
      one: 'Otra oferta queda fuera: un motivo de descarte limita su puntuación.',
      other: `Otras ${formatNumber(count)} ofertas quedan fuera: un motivo de descarte limita su puntuación.`,
    }),
  withoutText: (count: number) =>
    plural(count, {
      one: 'Otra oferta queda fuera: no se conoce su texto. Ábrala en LinkedIn y guárdela de nuevo.',
      other: `Otras ${formatNumber(count)} ofertas quedan fuera: no se conoce su texto. Ábralas en LinkedIn y guárdelas de nuevo.`,
    }),
  skill: 'Habilidad',
  asking: 'Ofertas que la piden',
  toHigh: 'Pasarían a encajar muy bien',
  points: 'Puntos en total',
  loading: 'Puntuando sus ofertas',
  noneTitle: 'Nada que aprender todavía',
  noneText:
    'Guarde ofertas con su texto completo: aquí se cuenta cada habilidad que piden y que falta en su perfil.',
  toJobs: 'Ir a sus ofertas',
  more: (count: number) => `y ${formatNumber(count)} más`,
}
