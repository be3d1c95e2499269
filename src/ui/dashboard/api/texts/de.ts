import { formatNumber, plural } from '../../../wording/format.ts'

export const de = {
  title: 'API',
  intro:
    'Alles, was diese Erweiterung kann, ist einer dieser Vorgänge. Der Service Worker beantwortet sie den eigenen Seiten der Erweiterung und ihrem Skript auf den Seiten von LinkedIn, über die Nachrichten des Browsers; es gibt keinen Zugang über das Netz, und keine andere Seite oder Erweiterung wird gehört.',
  english: 'Die Vorgänge sind auf Englisch beschrieben, wie in ihrem Vertrag.',
  search: 'Vorgänge und Felder durchsuchen',
  count: (count: number) =>
    `${formatNumber(count)} ${plural(count, { one: 'Vorgang', other: 'Vorgänge' })}`,
  none: 'Kein Vorgang enthält diese Wörter.',
  copy: 'openapi.json kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt. Speichern Sie stattdessen die Datei.',
  save: 'openapi.json speichern',
  callers: 'Aufrufen darf',
  callerNames: {
    content: 'Skript auf den Seiten von LinkedIn',
    popup: 'Popup',
    dashboard: 'Dashboard',
  },
  writes: 'Ändert, was gespeichert ist',
  reads: 'Liest nur',
  input: 'Anfrage',
  output: 'Antwort',
  errors: 'Abgelehnt mit',
  example: 'Beispiel',
  message: 'Nachricht',
  reply: 'Antwort',
  nothing: 'Nichts.',
  field: 'Feld',
  type: 'Typ',
  required: 'Nötig',
  yes: 'ja',
  no: 'nein',
}
