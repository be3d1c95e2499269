/** Wie einer Seite etwas beigebracht wird, auf Deutsch. */
export const de = {
  teach: 'Titel zeigen',
  help: 'Falsche Titel? Klicken Sie auf den Titel einer Karte, dann werden die anderen dieser Seitenart ebenso gelesen.',
  noCards: 'Auf dieser Seite ist keine Stellenkarte, von der etwas zu lernen wäre.',
}
