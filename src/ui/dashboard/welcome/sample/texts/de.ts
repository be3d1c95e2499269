/** What the sample results say. Its postings are invented; one has only a title. */
export const de = {
  title: 'Zum Ausprobieren',
  intro:
    'Diese Karten sind erfunden, die Bewertungen aber echt: Sie kommen aus Ihrem Profil, wie auf LinkedIn. Drücken Sie auf eine Bewertung, um den Grund zu sehen.',
  noProfile:
    'Diese Karten sind erfunden. Gehen Sie zurück und tragen Sie Ihre Fähigkeiten ein, dann bekommt jede ihre Bewertung aus Ihrem Profil.',
  loading: 'Wird bewertet',
  done: 'Weiter',
  why: (title: string) => `von 100 für ${title}: Grund zeigen`,
  panel: (title: string) => `Wie gut ${title} passt`,
  provisional:
    'Von dieser Stelle ist nur der Titel bekannt. Öffnen Sie eine solche Stelle auf LinkedIn, wird sie vollständig bewertet.',
  saving:
    'Auf LinkedIn merkt hier „Speichern“ die Stelle. Erfundene Stellen werden nicht gespeichert.',
  postings: {
    backend: {
      title: 'Senior Backend-Entwickler (m/w/d)',
      place: 'Berlin (Hybrid)',
      description:
        'Sie verantworten die Dienste rund um unsere Prognosen. Wir brauchen Python, PostgreSQL, Docker und Kubernetes und mindestens 5 Jahre Berufserfahrung.',
    },
    frontend: {
      title: 'Frontend-Entwickler (m/w/d)',
      place: 'Leipzig (Remote)',
      description:
        'Sie bauen den Editor, mit dem unsere Kunden den ganzen Tag arbeiten. TypeScript, React und CSS, mit Sinn für Barrierefreiheit. Mindestens 3 Jahre Erfahrung.',
    },
    analyst: {
      title: 'Datenanalyst (m/w/d)',
      place: 'Hamburg (vor Ort)',
      description:
        'Sie beantworten die Fragen des Vertriebs mit SQL, Excel und Power BI. Python ist ein Plus. Mindestens 2 Jahre Erfahrung.',
    },
    nurse: {
      title: 'Pflegefachkraft Intensivstation (m/w/d)',
      place: 'Graz, Österreich (vor Ort)',
      description:
        'Sie betreuen sechs Betten der Intensivpflege: Grundpflege, Pflegeplanung und Wundversorgung. BLS und ACLS sind erforderlich.',
    },
    marketing: {
      title: 'Marketing Manager (m/w/d)',
      place: 'Köln (Hybrid)',
      description:
        'Sie leiten unsere Kampagnen: SEO, Content-Marketing und Google Analytics, mit HubSpot. Mindestens 5 Jahre Erfahrung.',
    },
    accountant: {
      title: 'Buchhalter (m/w/d)',
      place: 'Zürich, Schweiz (Hybrid)',
      description:
        'Sie schließen jeden Monat die Bücher: Hauptbuch, IFRS, SAP und Excel. Mindestens 3 Jahre Erfahrung in der Buchhaltung.',
    },
    project: {
      title: 'Projektleiter (m/w/d)',
      place: 'München (Hybrid)',
      description:
        'Sie bringen ein Vorhaben von drei Teams zum Termin: Scrum, Jira, Risikomanagement und Stakeholder-Management. PMP ist ein Plus.',
    },
    support: {
      title: 'IT-Support-Spezialist (m/w/d)',
      place: 'Wien, Österreich (vor Ort)',
    },
  },
}
