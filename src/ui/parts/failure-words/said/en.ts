/** The worker's own sentences that are translated. One that is missing here is said by its code. */
export const en = {
  'Nothing was changed. Free some disk space and try again; you can still export your jobs.':
    'Nothing was changed. Free some disk space and try again; you can still export your jobs.',
  'Nothing was changed. Try again; if it keeps failing, export your jobs from the dashboard.':
    'Nothing was changed. Try again; if it keeps failing, export your jobs from the dashboard.',
  'Nothing was changed. Choose another backup.': 'Nothing was changed. Choose another backup.',
  'Update the extension to change them, or export them from the dashboard.':
    'Update the extension to change them, or export them from the dashboard.',
  'Update the extension, then import it.': 'Update the extension, then import it.',
  'Reload this page and try again.': 'Reload this page and try again.',
  'Reload the LinkedIn tab and try again.': 'Reload the LinkedIn tab and try again.',
  'It may have been deleted in another tab. Reload the page.':
    'It may have been deleted in another tab. Reload the page.',
  'Load the job again to see what changed, then repeat your change.':
    'Load the job again to see what changed, then repeat your change.',
  'Export your jobs, then restore the newest backup on the Data page.':
    'Export your jobs, then restore the newest backup on the Data page.',
  'Test the key in the settings, then try again.': 'Test the key in the settings, then try again.',
  'Choose a file that ends with .sqlite, .json or .csv.':
    'Choose a file that ends with .sqlite, .json or .csv.',
  'Choose another one.': 'Choose another one.',
  'Choose a PDF, JSON, CSV, zip or text file.': 'Choose a PDF, JSON, CSV, zip or text file.',
  'Storage failed': 'Storage failed',
  'The extension did not answer': 'The extension did not answer',
  'This backup is damaged': 'This backup is damaged',
  'Add your skills to score jobs': 'Add your skills to score jobs',
  'The last profile cannot be deleted': 'The last profile cannot be deleted',
  'The file is empty': 'The file is empty',
  'This file is empty': 'This file is empty',
  'This is not a file we can read': 'This is not a file we can read',
  'This kind of file cannot be imported': 'This kind of file cannot be imported',
  'salary_min must be less than or equal to salary_max':
    'salary_min must be less than or equal to salary_max',
  'This file is larger than 10 MB': 'This file is larger than 10 MB',
  'Choose a smaller one, or paste its text.': 'Choose a smaller one, or paste its text.',
  'A word processor’s file cannot be read': 'A word processor’s file cannot be read',
  'Save it as a PDF and choose that.': 'Save it as a PDF and choose that.',
  'Save it again as a PDF with text, or open it, copy all of it, and paste it here.':
    'Save it again as a PDF with text, or open it, copy all of it, and paste it here.',
  'The page did not answer': 'The page did not answer',
  'The file is larger than 100 MB': 'The file is larger than 100 MB',
  'Split it, or export fewer jobs.': 'Split it, or export fewer jobs.',
  'Delete one that you no longer use.': 'Delete one that you no longer use.',
  'Empty it instead, or add another one first.': 'Empty it instead, or add another one first.',
}
