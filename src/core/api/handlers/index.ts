import type { OperationName } from '../contract.ts'
import type { Handler } from '../services.ts'
import { addContact } from './add-contact.ts'
import { addProfile } from './add-profile.ts'
import { analyzeJob } from './analyze-job.ts'
import { batchScoreJobs } from './batch-score-jobs.ts'
import { beginExport } from './begin-export.ts'
import { boardAt } from './board-at.ts'
import { cancelLlmBatch } from './cancel-llm-batch.ts'
import { changePostingJob } from './change-posting-job.ts'
import { changeProfile } from './change-profile.ts'
import { createBackup } from './create-backup.ts'
import { deleteContact } from './delete-contact.ts'
import { deleteEverything } from './delete-everything.ts'
import { deleteJob } from './delete-job.ts'
import { deleteLlmKey } from './delete-llm-key.ts'
import { deleteProfile } from './delete-profile.ts'
import { dismissRecovery } from './dismiss-recovery.ts'
import { exportJobs } from './export-jobs.ts'
import { exportPart } from './export-part.ts'
import { exportUnreadable } from './export-unreadable.ts'
import { forgetTitle } from './forget-title.ts'
import { getJob } from './get-job.ts'
import { getLlmSettings } from './get-llm-settings.ts'
import { getPageSettings } from './get-page-settings.ts'
import { getProfile } from './get-profile.ts'
import { getReminderSettings } from './get-reminder-settings.ts'
import { importJobs } from './import-jobs.ts'
import { importRecords } from './import-records.ts'
import { insights } from './insights.ts'
import { jobSightings } from './job-sightings.ts'
import { jobStats } from './job-stats.ts'
import { learnNext } from './learn-next.ts'
import { listBackups } from './list-backups.ts'
import { listFollowUps } from './list-follow-ups.ts'
import { listJobs } from './list-jobs.ts'
import { listLlmModels } from './list-llm-models.ts'
import { listProfiles } from './list-profiles.ts'
import { llmProgress } from './llm-progress.ts'
import { lookupCompanies } from './lookup-companies.ts'
import { lookupJobs } from './lookup-jobs.ts'
import { noteSightings } from './note-sightings.ts'
import { openDashboard } from './open-dashboard.ts'
import { postingJob } from './posting-job.ts'
import { previewImport } from './preview-import.ts'
import { readProfile } from './read-profile.ts'
import { rememberPanel } from './remember-panel.ts'
import { restoreBackup } from './restore-backup.ts'
import { saveLlmKey } from './save-llm-key.ts'
import { saveLlmSettings } from './save-llm-settings.ts'
import { savePageSettings } from './save-page-settings.ts'
import { saveProfile } from './save-profile.ts'
import { saveReminderSettings } from './save-reminder-settings.ts'
import { startLlmBatch } from './start-llm-batch.ts'
import { storeHealth } from './store-health.ts'
import { teachTitle } from './teach-title.ts'
import { testLlmKey } from './test-llm-key.ts'
import { trackJob } from './track-job.ts'
import { undoChange } from './undo-change.ts'
import { updateContact } from './update-contact.ts'
import { updateJob } from './update-job.ts'

export type Handlers = { readonly [Name in OperationName]: Handler<Name> }

/** In the order of the contract. */
export const handlers = {
  'batch-score-jobs': batchScoreJobs,
  'analyze-job': analyzeJob,
  'track-job': trackJob,
  'list-jobs': listJobs,
  'get-job': getJob,
  'update-job': updateJob,
  'delete-job': deleteJob,
  'add-contact': addContact,
  'update-contact': updateContact,
  'delete-contact': deleteContact,
  'job-stats': jobStats,
  insights,
  'import-jobs': importJobs,
  'lookup-jobs': lookupJobs,
  'undo-change': undoChange,
  'get-profile': getProfile,
  'save-profile': saveProfile,
  'list-profiles': listProfiles,
  'add-profile': addProfile,
  'change-profile': changeProfile,
  'delete-profile': deleteProfile,
  'read-profile': readProfile,
  'learn-next': learnNext,
  'store-health': storeHealth,
  'dismiss-recovery': dismissRecovery,
  'board-at': boardAt,
  'list-backups': listBackups,
  'create-backup': createBackup,
  'restore-backup': restoreBackup,
  'delete-everything': deleteEverything,
  'begin-export': beginExport,
  'export-part': exportPart,
  'export-jobs': exportJobs,
  'export-unreadable': exportUnreadable,
  'preview-import': previewImport,
  'import-records': importRecords,
  'note-sightings': noteSightings,
  'job-sightings': jobSightings,
  'lookup-companies': lookupCompanies,
  'get-page-settings': getPageSettings,
  'save-page-settings': savePageSettings,
  'remember-panel': rememberPanel,
  'teach-title': teachTitle,
  'forget-title': forgetTitle,
  'posting-job': postingJob,
  'change-posting-job': changePostingJob,
  'list-follow-ups': listFollowUps,
  'get-reminder-settings': getReminderSettings,
  'save-reminder-settings': saveReminderSettings,
  'open-dashboard': openDashboard,
  'get-llm-settings': getLlmSettings,
  'save-llm-settings': saveLlmSettings,
  'save-llm-key': saveLlmKey,
  'delete-llm-key': deleteLlmKey,
  'test-llm-key': testLlmKey,
  'list-llm-models': listLlmModels,
  'start-llm-batch': startLlmBatch,
  'llm-progress': llmProgress,
  'cancel-llm-batch': cancelLlmBatch,
} satisfies Handlers
