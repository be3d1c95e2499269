/** Was die Einstellungen über gezeigte Titel sagen. */
export const de = {
  title: 'Gezeigte Titel',
  help: 'Wo nach Ihrem Klick die Titel einer Seitenart stehen: Tags und Stellen, nie ein Text. Gefragt wird danach nur, wo LinkedIns eigene Namen versagen.',
  none: 'Noch nichts gezeigt. Das geht im Popup über einer LinkedIn-Liste, unter dem, was auf der Seite gelesen wird.',
  forget: 'Vergessen',
  forgetOne: (layout: string) => `Vergessen: ${layout}`,
}
