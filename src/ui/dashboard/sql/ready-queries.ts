import type { en } from './texts/en.ts'

/** Queries to begin with, by the name that the texts give them. */
export const READY_QUERIES: Readonly<Record<keyof typeof en.ready, string>> = {
  perMonth: `SELECT substr(application_date, 1, 7) AS month, count(*) AS applications
FROM tracked_jobs
WHERE application_date IS NOT NULL
GROUP BY month
ORDER BY month DESC`,
  companies: `SELECT company_name, count(*) AS jobs,
  round(avg(match_percentage) FILTER (WHERE scored_at IS NOT NULL), 1) AS average_match
FROM tracked_jobs
GROUP BY company_name
ORDER BY jobs DESC, company_name
LIMIT 50`,
  gaps: `SELECT skill.value AS skill, count(*) AS jobs
FROM tracked_jobs, json_each(missing_skills) AS skill
GROUP BY skill.value
ORDER BY jobs DESC, skill
LIMIT 50`,
  rejection: `SELECT job_title, company_name,
  round(julianday(rejection_date) - julianday(application_date), 1) AS days
FROM tracked_jobs
WHERE rejection_date IS NOT NULL AND application_date IS NOT NULL
ORDER BY days`,
  silent: `SELECT job_title, company_name, substr(application_date, 1, 10) AS applied,
  cast(julianday('now') - julianday(application_date) AS INTEGER) AS days
FROM tracked_jobs
WHERE status = 'applied'
ORDER BY days DESC`,
  lastChanges: `SELECT log.timestamp, job.job_title, log.action, log.previous_value, log.new_value
FROM job_audit_log AS log LEFT JOIN tracked_jobs AS job ON job.id = log.job_id
ORDER BY log.id DESC
LIMIT 100`,
}
