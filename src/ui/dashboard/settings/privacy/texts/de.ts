/** What the settings say about privacy: what is stored, what is sent, what is allowed. */
export const de = {
  title: 'Datenschutz: was gespeichert und was gesendet wird',
  intro:
    'Soeben von Ihrem Browser erfragt. Es gibt kein Konto und keinen Server von uns; wer diese Erweiterung macht, erhält nichts.',
  stored: 'In diesem Browser gespeichert',
  nothing: 'Noch ist nichts gespeichert.',
  parts: {
    jobs: 'Ihre Stellen mit Notizen, Daten und dem Verlauf jeder Änderung',
    backups: 'Sicherungen Ihrer Stellen',
    damaged: 'Beschädigte Daten, die nicht lesbar waren, für einen Export aufbewahrt',
    profiles: 'Ihre Profile und Ausschlussgründe',
    settings: 'Einstellungen für die Seiten von LinkedIn und Ihre Sprache',
    model: 'Einstellungen des Sprachmodells und sein Schlüssel, falls Sie ihn aufbewahren',
    reminders: 'Erinnerungen',
    other: 'Weitere Einträge',
    image: 'Eine entbehrliche Kopie der Stellen, mit der sie schneller öffnen',
  },
  sent: 'Gesendet',
  sentNothing: 'Niemandem wird etwas gesendet: Das Lesen durch ein Sprachmodell ist aus.',
  sentBuiltIn: 'Nichts verlässt diesen Rechner: Das Modell läuft im Browser.',
  sentTo: (host: string) =>
    `An ${host}, für jede Anzeige, die es liest: Titel, Unternehmen, Ort und höchstens 1.500 Zeichen des Textes sowie Ihre Fähigkeiten, Ihre Erfahrung und Ihre Wunschstelle. Nicht Ihr Name, Ihre Notizen oder die Liste Ihrer Stellen.`,
  never: 'An LinkedIn wird nie etwas gesendet, dort wird nie etwas angeklickt oder angefragt.',
  allowed: 'Was der Browser der Erweiterung erlaubt',
  reasons: {
    storage: 'um das oben Genannte aufzubewahren',
    unlimitedStorage: 'um mehr als einige Megabyte an Stellen und Sicherungen aufzubewahren',
    activeTab: 'um die Seite unter der Schaltfläche zu lesen, wenn Sie sie drücken',
    scripting: 'um diese Seite zu lesen, nur bei diesem Druck',
    alarms: 'um Sie rechtzeitig zu erinnern und ein unterbrochenes Lesen fortzusetzen',
    contextMenus: 'um einen ausgewählten Text aus seinem Menü zu bewerten',
    notifications: 'um die Erinnerungen zu zeigen, die Sie eingeschaltet haben',
  },
  unknown: 'von dieser Fassung der Erweiterung verlangt',
  readsLinkedIn:
    'um Stellenkarten auf den Seiten zu lesen, die Sie öffnen, und Bewertungen darauf zu zeigen',
  reachesModel: 'um das Sprachmodell zu erreichen, das Sie gewählt haben',
  toData: 'Alles exportieren oder löschen',
  loading: 'Wird geladen',
}
