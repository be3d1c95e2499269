/** What the parts say that every page has: messages, and errors in place. */
export const de = {
  messages: 'Meldungen',
  undo: 'Rückgängig',
  close: 'Schließen',
  undone: 'Zurückgenommen',
  tryAgain: 'Noch einmal versuchen',
  mishap: 'Diese Seite konnte nicht gezeigt werden.',
  mishapRemedy:
    'Ihre Stellen sind sicher. Laden Sie neu; geschieht es wieder, funktioniert der Rest der Übersicht weiterhin.',
  reload: 'Neu laden',
  status: 'Status der Bewerbung',
  statusIs: (status: string) => `Status der Bewerbung: ${status}`,
  statusOf: (job: string, status: string) => `Status von ${job}: ${status}`,
}
