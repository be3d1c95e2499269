/** Why a backup was made. */
export const BACKUP_REASONS = ['daily', 'before_migration', 'before_restore', 'manual'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]

/** What an import does with a job that is on the board already. */
export const DUPLICATE_RULES = ['skip', 'update'] as const
export type DuplicateRule = (typeof DUPLICATE_RULES)[number]

/** By what a job of an import is known to be on the board already. */
export const KNOWN_BY = ['id', 'source_linkedin_id', 'title_and_company'] as const
export type KnownBy = (typeof KNOWN_BY)[number]
