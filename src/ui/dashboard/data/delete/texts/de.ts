/** What is said about deleting everything. */
export const de = {
  title: 'Alles löschen',
  about:
    'Entfernt alles, was diese Erweiterung auf diesem Rechner aufbewahrt, und endet mit den ersten Schritten wie nach der Installation.',
  ask: 'Alles löschen …',
  goes: 'Ihre Stellen mit Notizen und Verlauf, alle Sicherungen, Ihre Profile, die Einstellungen und der Schlüssel für ein Sprachmodell werden gelöscht, und erteilte Berechtigungen werden zurückgegeben.',
  noWayBack:
    'Das lässt sich nicht rückgängig machen: Niemand sonst hat eine Kopie. Danach beginnt die Übersicht mit den ersten Schritten.',
  exportFirst: 'Vorher als JSON exportieren',
  saved: (name: string) => `${name} liegt in Ihren Downloads.`,
  word: 'löschen',
  typeWord: 'Tippen Sie das Wort „löschen“, um fortzufahren',
  cancel: 'Abbrechen',
  confirm: 'Endgültig löschen',
  underWay: 'Alles wird gelöscht …',
}
