/** What is said about deleting everything. */
export const en = {
  title: 'Delete everything',
  about:
    'Takes away all that this extension keeps on this computer, and ends with the first steps, as after the installation.',
  ask: 'Delete everything…',
  goes: 'Your jobs with their notes and history, every backup, your profiles, the settings and the key for a language model are deleted, and permissions that you gave are handed back.',
  noWayBack:
    'This cannot be undone: nobody else has a copy. The dashboard then begins with the first steps.',
  exportFirst: 'Export as JSON first',
  saved: (name: string) => `${name} is in your downloads.`,
  word: 'delete',
  typeWord: 'Type the word “delete” to go on',
  cancel: 'Cancel',
  confirm: 'Delete for good',
  underWay: 'Everything is being deleted…',
}
