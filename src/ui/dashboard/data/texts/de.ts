import { formatNumber, plural } from '../../../wording/format.ts'

export const jobs = (count: number) =>
  plural(count, { one: '1 Stelle', other: `${formatNumber(count)} Stellen` })

/** What the page of exports, imports and backups says; the import has its own. */
export const de = {
  countJobs: jobs,
  units: ['Byte', 'kB', 'MB', 'GB'],
  title: 'Daten',
  loading: 'Wird geladen',
  stored: 'Was gespeichert ist',
  storedText: 'Alles liegt in diesem Browser und nirgends sonst.',
  jobs: 'Stellen',
  changes: 'Änderungen seit dem letzten vollständigen Speichern',
  version: 'Version der Datenbank',
  backupsKept: 'Sicherungen',
  newest: 'Größe bei der neuesten Sicherung',
  noBackup: 'Noch keine Sicherung',
  exportTitle: 'Export',
  formats: {
    sqlite: {
      name: 'SQLite-Datenbank',
      about: 'Die ganze Datenbankdatei, für jedes SQLite-Programm.',
    },
    json: {
      name: 'JSON',
      about:
        'Jede Stelle mit ihrem ganzen Verlauf, auch gelöschte. Die Datei für den Umzug in einen anderen Browser.',
    },
    csv: {
      name: 'CSV',
      about: 'Eine Zeile je Stelle, für Excel oder eine andere Tabellenkalkulation. Ohne Verlauf.',
    },
  },
  save: (name: string) => `Als ${name} exportieren`,
  saving: 'Die Datei wird zusammengestellt',
  saved: (name: string, size: string) =>
    `${name} (${size}) wurde an die Downloads des Browsers übergeben.`,
  backups: 'Sicherungen',
  backupsText:
    'Sie werden täglich angelegt und in diesem Browser aufbewahrt: Sie helfen gegen Versehen. Gegen den Verlust des Browsers heben Sie einen Export auf.',
  backUp: 'Jetzt sichern',
  backingUp: 'Wird gesichert',
  backedUp: 'Sicherung angelegt',
  noBackups:
    'Es gibt noch keine Sicherung. An jedem Tag, an dem Sie die Erweiterung benutzen, wird eine angelegt.',
  reasons: {
    daily: 'Täglich',
    manual: 'Von Ihnen angelegt',
    before_migration: 'Vor einer Aktualisierung',
    before_restore: 'Vor einer Wiederherstellung',
  },
  restore: 'Wiederherstellen',
  restoreOf: (when: string) => `Sicherung vom ${when} wiederherstellen`,
  restoreTitle: 'Diese Sicherung wiederherstellen?',
  restoreText: (when: string, count: number) =>
    `Ihre Stellen werden wieder so, wie sie am ${when} waren: ${jobs(count)} samt Verlauf. Spätere Änderungen sind dann nicht mehr zu sehen.`,
  restoreSafe:
    'Was Sie jetzt haben, wird zuerst als „Vor einer Wiederherstellung“ gesichert, damit Sie dorthin zurückkehren können. Ihr Profil ändert sich nicht.',
  restoring: 'Wird wiederhergestellt',
  restored: (count: number) => `Sicherung wiederhergestellt: ${jobs(count)}`,
  cancel: 'Abbrechen',
  recovery: 'Reparaturen',
  noDamage: 'Es wurde kein Schaden gefunden.',
  dismiss: 'Diese Meldungen ausblenden',
  dismissed: 'Meldungen ausgeblendet',
  unreadable: (count: number) =>
    plural(count, {
      one: '1 gespeicherter Teil ließ sich nicht lesen. Er wird aufbewahrt, und Sie können ihn unverändert exportieren.',
      other: `${formatNumber(count)} gespeicherte Teile ließen sich nicht lesen. Sie werden aufbewahrt, und Sie können sie unverändert exportieren.`,
    }),
  exportUnreadable: 'Unlesbares exportieren',
  rules: {
    skip: 'Lassen, wie sie sind',
    update: 'Aus der Datei aktualisieren',
  },
}
