/** What is said of an error. */
export const de = {
  codes: {
    invalid: {
      title: 'Das konnte nicht angenommen werden',
      remedy: 'Berichtigen Sie es und versuchen Sie es noch einmal.',
    },
    forbidden: {
      title: 'Diese Seite darf das nicht',
      remedy: 'Öffnen Sie das Dashboard und tun Sie es dort.',
    },
    not_found: {
      title: 'Das gibt es nicht mehr',
      remedy: 'Vielleicht wurde es auf einer anderen Seite gelöscht.',
    },
    conflict: {
      title: 'Das wurde inzwischen an anderer Stelle geändert',
      remedy:
        'Sie sehen jetzt den neueren Stand; wiederholen Sie Ihre Änderung, wenn Sie sie noch möchten.',
    },
    rate_limited: {
      title: 'Zu viele Anfragen auf einmal',
      remedy: 'Warten Sie einen Moment und versuchen Sie es noch einmal.',
    },
    scoring_failed: {
      title: 'Das konnte nicht bewertet werden',
      remedy: 'Versuchen Sie es noch einmal.',
    },
    storage_failed: {
      title: 'Das Speichern ist fehlgeschlagen',
      remedy: 'Nichts wurde geändert. Versuchen Sie es noch einmal.',
    },
    read_only: {
      title: 'Ihre Stellen lassen sich im Moment lesen, aber nicht ändern',
      remedy: 'Aktualisieren Sie die Erweiterung, um sie zu ändern.',
    },
  },
  silent: {
    title: 'Die Erweiterung hat nicht geantwortet',
    remedy: 'Laden Sie diese Seite neu und versuchen Sie es noch einmal. Nichts wurde geändert.',
  },
  required: 'Ein Titel und eine Firma sind nötig',
}
