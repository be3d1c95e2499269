/** The worker's own sentences, which are English. */
export const fr = {
  'Nothing was changed. Free some disk space and try again; you can still export your jobs.':
    'Rien n’a été modifié. Libérez de l’espace disque et réessayez ; l’export reste possible.',
  'Nothing was changed. Try again; if it keeps failing, export your jobs from the dashboard.':
    'Rien n’a été modifié. Réessayez ; si cela persiste, exportez vos offres.',
  'Nothing was changed. Choose another backup.':
    'Rien n’a été modifié. Choisissez une autre sauvegarde.',
  'Update the extension to change them, or export them from the dashboard.':
    'Mettez l’extension à jour pour les modifier, ou exportez-les.',
  'Update the extension, then import it.': 'Mettez l’extension à jour, puis importez.',
  'Reload this page and try again.': 'Rechargez cette page et réessayez.',
  'Reload the LinkedIn tab and try again.': 'Rechargez l’onglet LinkedIn et réessayez.',
  'It may have been deleted in another tab. Reload the page.':
    'Cela a peut-être été supprimé dans un autre onglet. Rechargez la page.',
  'Load the job again to see what changed, then repeat your change.':
    'Rechargez l’offre pour voir ce qui a changé, puis refaites votre modification.',
  'Export your jobs, then restore the newest backup on the Data page.':
    'Exportez vos offres, puis restaurez la sauvegarde la plus récente sur la page Données.',
  'Test the key in the settings, then try again.':
    'Testez la clé dans les paramètres, puis réessayez.',
  'Choose a file that ends with .sqlite, .json or .csv.':
    'Choisissez un fichier se terminant par .sqlite, .json ou .csv.',
  'Choose another one.': 'Choisissez-en un autre.',
  'Choose a PDF, JSON, CSV, zip or text file.':
    'Choisissez un fichier PDF, JSON, CSV, zip ou texte.',
  'Storage failed': 'L’enregistrement a échoué',
  'The extension did not answer': 'L’extension n’a pas répondu',
  'This backup is damaged': 'Cette sauvegarde est endommagée',
  'Add your skills to score jobs': 'Ajoutez vos compétences pour noter des offres',
  'The last profile cannot be deleted': 'Le dernier profil ne peut pas être supprimé',
  'The file is empty': 'Le fichier est vide',
  'This file is empty': 'Ce fichier est vide',
  'This is not a file we can read': 'Ce fichier n’est pas lisible',
  'This kind of file cannot be imported': 'Ce type de fichier ne peut pas être importé',
  'salary_min must be less than or equal to salary_max':
    'Le salaire minimal ne peut pas dépasser le maximal',
  'This file is larger than 10 MB': 'Ce fichier dépasse 10 Mo',
  'Choose a smaller one, or paste its text.': 'Choisissez-en un plus petit, ou collez son texte.',
  'A word processor’s file cannot be read': 'Un fichier de traitement de texte ne peut pas être lu',
  'Save it as a PDF and choose that.': 'Enregistrez-le en PDF et choisissez celui-ci.',
  'Save it again as a PDF with text, or open it, copy all of it, and paste it here.':
    'Enregistrez-le de nouveau en PDF avec du texte, ou ouvrez-le, copiez tout et collez-le ici.',
  'The page did not answer': 'La page n’a pas répondu',
  'The file is larger than 100 MB': 'Le fichier dépasse 100 Mo',
  'Split it, or export fewer jobs.': 'Divisez-le, ou exportez moins d’offres.',
  'Delete one that you no longer use.': 'Supprimez-en un que vous n’utilisez plus.',
  'Empty it instead, or add another one first.': 'Videz-le plutôt, ou ajoutez-en d’abord un autre.',
}
