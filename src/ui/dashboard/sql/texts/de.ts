import { formatNumber, plural } from '../../../wording/format.ts'

const rows = (count: number) =>
  `${formatNumber(count)} ${plural(count, { one: 'Zeile', other: 'Zeilen' })}`

export const de = {
  title: 'SQL',
  intro:
    'Fragen Sie Ihre eigenen Daten alles, was SQLite beantworten kann. Eine Abfrage läuft auf einer Kopie in dieser Seite: Sie kann nichts ändern und wird nach 5 Sekunden angehalten.',
  query: 'Abfrage',
  run: 'Ausführen',
  stop: 'Anhalten',
  runs: 'Die Abfrage läuft',
  keys: 'Strg + Eingabe führt sie aus.',
  ready: {
    perMonth: 'Bewerbungen nach Monat',
    companies: 'Stellen und mittlere Passung nach Firma',
    gaps: 'Kenntnisse, die verlangt werden und Ihnen fehlen',
    rejection: 'Tage von der Bewerbung bis zur Absage',
    silent: 'Bewerbungen ohne Antwort',
    lastChanges: 'Die letzten 100 Änderungen',
  },
  begin: 'Anfangen mit',
  choose: 'Abfrage wählen',
  history: 'Ihre letzten Abfragen',
  forget: 'Diese vergessen',
  tables: 'Tabellen',
  loading: 'Die Tabellen werden gelesen',
  result: 'Ergebnis',
  answered: (count: number, ms: number) => `${rows(count)} in ${formatNumber(ms)} ms`,
  cut: (count: number) =>
    `Hier sind nur die ersten ${rows(count)}. Schränken Sie die Abfrage ein, oder fügen Sie LIMIT hinzu.`,
  none: 'Keine Zeilen.',
  more: (count: number) => `${formatNumber(count)} weitere zeigen`,
  empty: 'NULL',
  save: 'Als CSV speichern',
  failed: 'Auf diese Abfrage gibt es keine Antwort',
  refused: {
    empty: 'Schreiben Sie zuerst eine Abfrage, etwa SELECT 1.',
    writing:
      'Hier laufen nur Abfragen, die lesen. Beginnen Sie mit SELECT, WITH, VALUES oder EXPLAIN, oder fragen Sie PRAGMA table_info(tracked_jobs).',
    several: 'Es läuft nur eine Abfrage auf einmal. Entfernen Sie alle bis auf eine.',
  },
  tooLong:
    'Sie brauchte länger als 5 Sekunden und wurde angehalten. Schränken Sie sie ein, oder fügen Sie LIMIT hinzu.',
  stopped: 'Sie haben sie angehalten.',
}
