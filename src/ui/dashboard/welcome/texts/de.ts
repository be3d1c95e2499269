/** What the first page says: what we ask, what we read and what we never do. */
export const de = {
  title: 'Sehen Sie, wie gut jede Stelle zu Ihnen passt',
  intro:
    'Nennen Sie einmal Ihre Fähigkeiten. Jede Stellenkarte auf LinkedIn zeigt dann, wie gut sie passt und warum, und ein Klick merkt die Stelle hier.',
  start: 'Ihr Profil, in weniger als einer Minute',
  save: 'Speichern und beginnen',
  readsTitle: 'Was gelesen wird, und was nie geschieht',
  promises: [
    [
      'Gelesen werden',
      'die Stellenkarten und die Anzeige, die Sie auf LinkedIn offen haben, wenn sie auf Ihrem Bildschirm sind.',
    ],
    [
      'Nie gehandelt wird',
      'auf LinkedIn: Dort wird nicht gescrollt, geklickt, gesendet oder angefragt.',
    ],
    [
      'Alles bleibt hier:',
      'Ihr Profil, Ihre Stellen und Ihre Notizen liegen in diesem Browser. Es gibt kein Konto, und nichts verlässt ihn, es sei denn, Sie schalten in den Einstellungen das Lesen durch ein Sprachmodell ein.',
    ],
    ['Erklärt wird', 'jede Bewertung, mit den Worten der Anzeige, auf denen sie beruht.'],
  ],
  steps: 'Schritte',
  stepNames: { profile: 'Ihr Profil', sample: 'Ausprobieren', next: 'Wie es weitergeht' },
  later: 'Überspringen, zu meinen Stellen',
  skip: 'Ohne Profil weiter',
  nextTitle: 'Es kann losgehen',
  next: [
    'Öffnen Sie die Jobs-Seite von LinkedIn. Jede Karte bekommt ihre Bewertung; zeigen Sie darauf, um den Grund zu sehen.',
    'Drücken Sie neben einer Bewertung auf „Speichern“, um die Stelle hier zu merken.',
    'Drücken Sie auf das Puzzleteil in der Symbolleiste des Browsers und dann auf die Stecknadel neben Job Fit. Die Schaltfläche bewertet jede Anzeige, die offen ist.',
  ],
  again: 'Diese Schritte finden Sie in den Einstellungen wieder.',
  openLinkedIn: 'LinkedIn Jobs öffnen',
  toJobs: 'Zu Ihren Stellen',
  loading: 'Wird geladen',
}
