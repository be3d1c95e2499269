import type { BackupReason, DuplicateRule } from '#core/domain/keeping.ts'
import type { ExportFormat } from '#core/transfer/export-file.ts'
import { formatNumber, plural } from '../../../wording/format.ts'

export const jobs = (count: number) =>
  plural(count, { one: '1 job', other: `${formatNumber(count)} jobs` })

const formats: Readonly<Record<ExportFormat, { readonly name: string; readonly about: string }>> = {
  sqlite: {
    name: 'SQLite database',
    about: 'The whole database file, for any SQLite program.',
  },
  json: {
    name: 'JSON',
    about:
      'Every job with its whole history, deleted ones too. The file to move to another browser.',
  },
  csv: {
    name: 'CSV',
    about: 'One line per job for Excel or another spreadsheet. It holds no history.',
  },
}

const reasons: Readonly<Record<BackupReason, string>> = {
  daily: 'Daily',
  manual: 'Made by you',
  before_migration: 'Before an update',
  before_restore: 'Before a restore',
}

const rules: Readonly<Record<DuplicateRule, string>> = {
  skip: 'Leave them as they are',
  update: 'Update them from the file',
}

/** What the page of exports, imports and backups says; the import has its own. */
export const en = {
  countJobs: jobs,
  units: ['bytes', 'kB', 'MB', 'GB'],
  title: 'Data',
  loading: 'Loading',
  stored: 'What is stored',
  storedText: 'All of it is in this browser, and nowhere else.',
  jobs: 'Jobs',
  changes: 'Changes since the last full save',
  version: 'Database version',
  backupsKept: 'Backups',
  newest: 'Size at the newest backup',
  noBackup: 'No backup yet',
  exportTitle: 'Export',
  formats,
  save: (name: string) => `Export as ${name}`,
  saving: 'Putting the file together',
  saved: (name: string, size: string) => `${name} (${size}) was handed to the browser’s downloads.`,
  backups: 'Backups',
  backupsText:
    'Made every day and kept in this browser: they help against mistakes. Against losing the browser, keep an export.',
  backUp: 'Back up now',
  backingUp: 'Backing up',
  backedUp: 'Backup made',
  noBackups: 'There is no backup yet. One is made each day that you use the extension.',
  reasons,
  restore: 'Restore',
  restoreOf: (when: string) => `Restore the backup of ${when}`,
  restoreTitle: 'Restore this backup?',
  restoreText: (when: string, count: number) =>
    `Your jobs go back to how they were on ${when}: ${jobs(count)}, with their history. Later changes go out of sight.`,
  restoreSafe:
    'What you have now is backed up first, as “Before a restore”, so that you can come back to it. Your profile does not change.',
  restoring: 'Restoring',
  restored: (count: number) => `Backup restored: ${jobs(count)}`,
  cancel: 'Cancel',
  recovery: 'Repairs',
  noDamage: 'Nothing was found damaged.',
  dismiss: 'Dismiss these messages',
  dismissed: 'Messages dismissed',
  unreadable: (count: number) =>
    plural(count, {
      one: '1 stored piece could not be read. It is kept, and you can export it as it is.',
      other: `${formatNumber(count)} stored pieces could not be read. They are kept, and you can export them as they are.`,
    }),
  exportUnreadable: 'Export what could not be read',
  rules,
}
