/** The worker's own sentences, which are English. */
export const de = {
  'Nothing was changed. Free some disk space and try again; you can still export your jobs.':
    'Nichts wurde geändert. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal; exportieren können Sie weiterhin.',
  'Nothing was changed. Try again; if it keeps failing, export your jobs from the dashboard.':
    'Nichts wurde geändert. Versuchen Sie es noch einmal; bleibt es dabei, exportieren Sie Ihre Stellen.',
  'Nothing was changed. Choose another backup.':
    'Nichts wurde geändert. Wählen Sie eine andere Sicherung.',
  'Update the extension to change them, or export them from the dashboard.':
    'Aktualisieren Sie die Erweiterung, um sie zu ändern, oder exportieren Sie sie.',
  'Update the extension, then import it.':
    'Aktualisieren Sie die Erweiterung und importieren Sie dann.',
  'Reload this page and try again.': 'Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  'Reload the LinkedIn tab and try again.':
    'Laden Sie den Tab von LinkedIn neu und versuchen Sie es noch einmal.',
  'It may have been deleted in another tab. Reload the page.':
    'Vielleicht wurde es in einem anderen Tab gelöscht. Laden Sie die Seite neu.',
  'Load the job again to see what changed, then repeat your change.':
    'Laden Sie die Stelle neu, um den neuen Stand zu sehen, und wiederholen Sie dann Ihre Änderung.',
  'Export your jobs, then restore the newest backup on the Data page.':
    'Exportieren Sie Ihre Stellen und stellen Sie dann auf der Seite „Daten“ die neueste Sicherung wieder her.',
  'Test the key in the settings, then try again.':
    'Prüfen Sie den Schlüssel in den Einstellungen und versuchen Sie es noch einmal.',
  'Choose a file that ends with .sqlite, .json or .csv.':
    'Wählen Sie eine Datei, die auf .sqlite, .json oder .csv endet.',
  'Choose another one.': 'Wählen Sie eine andere.',
  'Choose a PDF, JSON, CSV, zip or text file.':
    'Wählen Sie eine PDF-, JSON-, CSV-, ZIP- oder Textdatei.',
  'Storage failed': 'Das Speichern ist fehlgeschlagen',
  'The extension did not answer': 'Die Erweiterung hat nicht geantwortet',
  'This backup is damaged': 'Diese Sicherung ist beschädigt',
  'Add your skills to score jobs': 'Tragen Sie Ihre Fähigkeiten ein, um Stellen zu bewerten',
  'The last profile cannot be deleted': 'Das letzte Profil lässt sich nicht löschen',
  'The file is empty': 'Die Datei ist leer',
  'This file is empty': 'Diese Datei ist leer',
  'This is not a file we can read': 'Diese Datei lässt sich nicht lesen',
  'This kind of file cannot be imported': 'Diese Art von Datei lässt sich nicht importieren',
  'salary_min must be less than or equal to salary_max':
    'Das Gehalt „von“ darf nicht über „bis“ liegen',
  'This file is larger than 10 MB': 'Diese Datei ist größer als 10 MB',
  'Choose a smaller one, or paste its text.':
    'Wählen Sie eine kleinere, oder fügen Sie ihren Text ein.',
  'A word processor’s file cannot be read':
    'Die Datei einer Textverarbeitung lässt sich nicht lesen',
  'Save it as a PDF and choose that.': 'Speichern Sie sie als PDF und wählen Sie das.',
  'Save it again as a PDF with text, or open it, copy all of it, and paste it here.':
    'Speichern Sie sie noch einmal als PDF mit Text, oder öffnen Sie sie, kopieren alles und fügen es hier ein.',
  'The page did not answer': 'Die Seite hat nicht geantwortet',
  'The file is larger than 100 MB': 'Die Datei ist größer als 100 MB',
  'Split it, or export fewer jobs.': 'Teilen Sie sie auf, oder exportieren Sie weniger Stellen.',
  'Delete one that you no longer use.': 'Löschen Sie eines, das Sie nicht mehr brauchen.',
  'Empty it instead, or add another one first.':
    'Leeren Sie es stattdessen, oder legen Sie erst ein anderes an.',
}
