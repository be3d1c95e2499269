/** What is to be followed up, by its day, read without touching a row: it is looked at whenever a job changes. */
export const followUps = `
CREATE INDEX tracked_jobs_by_follow_up ON tracked_jobs
  (follow_up_at, id, status, job_title, company_name)
  WHERE follow_up_at IS NOT NULL;
`
