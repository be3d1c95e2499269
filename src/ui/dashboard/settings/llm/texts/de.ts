/** What the settings of reading by a language model say. */
export const de = {
  title: 'Lesen durch ein Sprachmodell',
  intro:
    'Die Regeln bewerten jede Stelle sofort und auf diesem Computer. Wenn Sie möchten, liest ein Sprachmodell die Stellen, die die Regeln offen lassen, und sagt in einem Satz, wie sie passen. Es ist aus, bis Sie es einschalten.',
  enable: 'Ein Modell Anzeigen lesen lassen',
  refused: 'Der Browser darf diese Adresse nicht erreichen; darum wurde nichts eingeschaltet.',
  provider: 'Modell',
  providers: {
    groq: 'Groq, mit meinem eigenen Schlüssel',
    compatible: 'Ein anderer Server mit der API von OpenAI',
    built_in: 'Chromes eigenes Modell, auf diesem Computer',
  },
  address: 'Adresse des Servers',
  addressHelp:
    'Der Teil vor /chat/completions, etwa http://localhost:11434/v1 für Ollama. https, oder http auf diesem Computer.',
  ollama: 'Ollama muss diese Erweiterung zulassen: OLLAMA_ORIGINS=chrome-extension://*',
  key: 'Schlüssel',
  keyHelp: 'Er bleibt in diesem Browser und wird nur an diesen Server gesendet.',
  keyKept: (end: string) =>
    end ? `Ein Schlüssel ist gespeichert. Er endet auf …${end}.` : 'Ein Schlüssel ist gespeichert.',
  noKey: 'Für diesen Server ist kein Schlüssel gespeichert.',
  keep: 'Speichern und testen',
  test: 'Testen',
  testing: 'Wird getestet…',
  deleteKey: 'Schlüssel löschen',
  session: 'Den Schlüssel vergessen, wenn der Browser geschlossen wird',
  model: 'Name des Modells',
  wrong: {
    base_url:
      'Geben Sie eine Adresse mit https ein, oder mit http auf diesem Computer, etwa http://localhost:11434/v1.',
    daily_tokens: 'Geben Sie eine Zahl von 10.000 bis 100.000.000 ein.',
    model: 'Wählen Sie zuerst ein Modell.',
  },
  modelHelp: 'Mit „Testen“ können Sie aus dem wählen, was der Server anbietet.',
  ask: 'Welche Stellen es liest',
  asks: {
    undecided: 'Nur die, die die Regeln offen lassen und deren Beschreibung bekannt ist',
    all: 'Alle, auch die, von denen nur der Titel bekannt ist (viel mehr Tokens)',
  },
  budget: 'Höchstens Tokens am Tag',
  budgetHelp: 'Hier gezählt, für Frage und Antwort. Der Tag beginnt um Mitternacht UTC.',
  used: (used: string, most: string) => `${used} von ${most} Tokens heute verbraucht`,
  sent: 'Was an wen gesendet wird',
  toNobody: 'Nichts verlässt diesen Computer: Das Modell läuft im Browser.',
  toNone: 'Noch an niemanden: Es gibt keine Adresse.',
  to: (host: string) => `An ${host}, verschlüsselt:`,
  toHere: (host: string) => `An ${host}, auf diesem Computer:`,
  goes: 'Ihre Fähigkeiten, Ihre Erfahrung und Ihre Zielrolle; und von jeder Stelle Titel, Firma, Ort und höchstens 1.500 Zeichen der Beschreibung.',
  stays:
    'Nie: Ihr Name, Ihre Notizen, die Liste Ihrer Stellen, ihre Nummern bei LinkedIn oder eine Seite, die Sie besuchen.',
  track: 'Meine gemerkten Stellen lesen',
  trackHelp:
    'Ihre Bewertung wird die des Modells. Jede Änderung lässt sich im Verlauf der Stelle zurücknehmen.',
  started: (asked: number, left: number) =>
    asked === 0
      ? 'Es gibt nichts zu lesen: Die Regeln entscheiden sie, oder ihre Beschreibungen sind nicht bekannt.'
      : `${asked} Stellen zu lesen; ${left} ausgelassen.`,
  last: (read: number, total: number) =>
    `Beim letzten Mal wurden ${read} von ${total} Stellen gelesen.`,
  lastPage: (read: number, total: number) =>
    `Auf der letzten Seite wurden ${read} von ${total} Stellen gelesen.`,
  lastStopped: (read: number, total: number) =>
    `Beim letzten Mal wurde nach ${read} von ${total} Stellen angehalten.`,
  loading: 'Wird geladen',
}
