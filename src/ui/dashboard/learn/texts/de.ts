import { formatNumber, plural } from '../../../wording/format.ts'

/** What the page on skills to learn says. */
export const de = {
  title: 'Als Nächstes lernen',
  intro: (postings: number) =>
    plural(postings, {
      one: 'Gezählt, indem die eine gemerkte Stelle mit bekanntem Text mit jeder Fähigkeit noch einmal bewertet wird.',
      other: `Gezählt, indem die ${formatNumber(postings)} gemerkten Stellen mit bekanntem Text mit jeder Fähigkeit noch einmal bewertet werden.`,
    }),
  heldDown: (count: number) =>
    plural(count, {
      one: 'Eine weitere Stelle bleibt weg: Ein Ausschlussgrund hält sie unten.',
      other: `${formatNumber(count)} weitere Stellen bleiben weg: Ein Ausschlussgrund hält sie unten.`,
    }),
  withoutText: (count: number) =>
    plural(count, {
      one: 'Eine weitere Stelle bleibt weg: Ihr Text ist nicht bekannt. Öffnen Sie sie auf LinkedIn und speichern Sie sie noch einmal.',
      other: `${formatNumber(count)} weitere Stellen bleiben weg: Ihr Text ist nicht bekannt. Öffnen Sie sie auf LinkedIn und speichern Sie sie noch einmal.`,
    }),
  skill: 'Fähigkeit',
  asking: 'Stellen, die sie verlangen',
  toHigh: 'Würden sehr gut passen',
  points: 'Punkte insgesamt',
  loading: 'Ihre Stellen werden bewertet',
  noneTitle: 'Noch nichts zu lernen',
  noneText:
    'Merken Sie Stellen mit ihrem ganzen Text: Jede Fähigkeit, die sie verlangen und die Ihrem Profil fehlt, wird hier gezählt.',
  toJobs: 'Zu Ihren Stellen',
  more: (count: number) => `und ${formatNumber(count)} weitere`,
}
