import { formatNumber, plural } from '../../../../wording/format.ts'
import { jobs } from '../../texts/de.ts'

/** What the import says. */
export const de = {
  fields: {
    id: 'Nummer der Stelle in einem Export',
    source_linkedin_id: 'LinkedIn-Nummer',
    ranking_level: 'Stufe der Bewertung',
    created_at: 'Hinzugefügt am',
    updated_at: 'Geändert am',
    last_viewed_at: 'Angesehen am',
    scored_at: 'Bewertet am',
    source: 'Wie sie hinzugefügt wurde',
  },
  title: 'Import',
  about:
    'Eine SQLite-, JSON- oder CSV-Datei dieser Erweiterung oder eines anderen Programms zum Merken von Stellen. Sie sehen, was sie enthält, bevor sich etwas ändert.',
  drop: 'Legen Sie eine Datei hier ab, oder',
  choose: 'Datei auswählen',
  limit: (size: string) => `Bis zu ${size}.`,
  reading: 'Die Datei wird gelesen',
  holds: (name: string, count: number) => `${name} enthält ${jobs(count)}.`,
  nothing: 'Keine Stelle in dieser Datei lässt sich importieren.',
  known: (count: number) =>
    count === 0
      ? 'Keine davon ist schon gemerkt.'
      : plural(count, {
          one: '1 davon ist schon gemerkt.',
          other: `${formatNumber(count)} davon sind schon gemerkt.`,
        }),
  deleted: (count: number) =>
    plural(count, {
      one: 'Sie enthält auch den Verlauf von 1 gelöschten Stelle.',
      other: `Sie enthält auch den Verlauf von ${formatNumber(count)} gelöschten Stellen.`,
    }),
  columns: 'Spalten',
  columnsText: 'Sagen Sie, was jede Spalte der Datei enthält.',
  needed: 'Wählen Sie die Spalten, die den Titel und die Firma enthalten.',
  leaveOut: 'Weglassen',
  column: (header: string, sample: string) =>
    sample === '' ? header : `${header} (etwa „${sample}“)`,
  duplicates: 'Stellen, die schon gemerkt sind',
  firstRows: 'Erste Stellen',
  isKnown: 'schon gemerkt',
  problems: (count: number) =>
    plural(count, {
      one: '1 Zeile lässt sich nicht importieren',
      other: `${formatNumber(count)} Zeilen lassen sich nicht importieren`,
    }),
  line: (row: number) => `Zeile ${formatNumber(row)}`,
  job: (row: number) => `Stelle ${formatNumber(row)}`,
  more: (count: number) => `und ${formatNumber(count)} weitere`,
  start: (count: number) => `${jobs(count)} importieren`,
  startHistory: 'Den Verlauf importieren',
  cancel: 'Abbrechen',
  importing: 'Wird importiert',
  keepOpen: 'Lassen Sie diese Seite offen, bis alles fertig ist.',
  done: 'Import abgeschlossen',
  stopped: 'Import angehalten',
  stoppedText:
    'Was bis dahin importiert wurde, bleibt. Importieren Sie die Datei für den Rest noch einmal: Nichts kommt doppelt.',
  added: 'Hinzugefügt',
  updated: 'Aktualisiert',
  skipped: 'Schon vorhanden',
  refused: 'Nicht importierbar',
  another: 'Weitere Datei importieren',
}
