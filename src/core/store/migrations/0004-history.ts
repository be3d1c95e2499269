/**
 * The audit log as a source: which change an undo took back, when each job first reached a stage,
 * and how often each skill occurs. The counts follow the rows by triggers, so that a page of
 * statistics never reads every job.
 */
const skills = (list: 'matched_skills' | 'missing_skills') => `
INSERT INTO skill_counts(list, skill, jobs)
  SELECT '${list}', value, count(DISTINCT tracked_jobs.rowid) FROM tracked_jobs, json_each(${list})
  GROUP BY value;
CREATE TRIGGER ${list}_insert AFTER INSERT ON tracked_jobs BEGIN
  INSERT INTO skill_counts(list, skill, jobs)
    SELECT DISTINCT '${list}', value, 1 FROM json_each(new.${list}) WHERE true
    ON CONFLICT(list, skill) DO UPDATE SET jobs = jobs + 1;
END;
CREATE TRIGGER ${list}_delete AFTER DELETE ON tracked_jobs BEGIN
  UPDATE skill_counts SET jobs = jobs - 1
    WHERE list = '${list}' AND skill IN (SELECT value FROM json_each(old.${list}));
  DELETE FROM skill_counts WHERE list = '${list}' AND jobs = 0
    AND skill IN (SELECT value FROM json_each(old.${list}));
END;
CREATE TRIGGER ${list}_update AFTER UPDATE OF ${list} ON tracked_jobs
  WHEN old.${list} IS NOT new.${list} BEGIN
  UPDATE skill_counts SET jobs = jobs - 1
    WHERE list = '${list}' AND skill IN (SELECT value FROM json_each(old.${list}));
  INSERT INTO skill_counts(list, skill, jobs)
    SELECT DISTINCT '${list}', value, 1 FROM json_each(new.${list}) WHERE true
    ON CONFLICT(list, skill) DO UPDATE SET jobs = jobs + 1;
  DELETE FROM skill_counts WHERE list = '${list}' AND jobs = 0
    AND skill IN (SELECT value FROM json_each(old.${list}));
END;
`

export const history = `
ALTER TABLE job_audit_log ADD COLUMN undoes INTEGER;
CREATE INDEX job_audit_log_by_job ON job_audit_log(job_id, id);
CREATE INDEX job_audit_log_by_time ON job_audit_log(timestamp, id);
CREATE INDEX job_audit_log_undoes ON job_audit_log(undoes) WHERE undoes IS NOT NULL;

-- When a job of the board first had a status, in milliseconds; changes that were undone do not count.
CREATE TABLE job_stages (
  status TEXT NOT NULL,
  job_id TEXT NOT NULL,
  reached_at INTEGER NOT NULL,
  PRIMARY KEY (job_id, status)
) WITHOUT ROWID;
CREATE INDEX job_stages_by_status ON job_stages(status, reached_at);
INSERT OR IGNORE INTO job_stages(status, job_id, reached_at)
  SELECT json_extract(new_value, '$.status'), job_id,
    CAST(round((julianday(timestamp) - 2440587.5) * 86400000) AS INTEGER)
  FROM job_audit_log
  WHERE json_extract(new_value, '$.status') IS NOT NULL
    AND job_id IN (SELECT id FROM tracked_jobs)
  ORDER BY id;
-- A job without an audit row, from before there was a log, has at least the status it has.
INSERT OR IGNORE INTO job_stages(status, job_id, reached_at)
  SELECT status, id, CAST(round((julianday(created_at) - 2440587.5) * 86400000) AS INTEGER)
  FROM tracked_jobs WHERE julianday(created_at) IS NOT NULL;

-- Jobs that went on from a status of the funnel, to the next one or past it, and how long that took,
-- in milliseconds; null when the later status was there first.
CREATE TABLE job_steps (
  from_status TEXT NOT NULL,
  job_id TEXT NOT NULL,
  duration INTEGER,
  PRIMARY KEY (job_id, from_status)
) WITHOUT ROWID;
CREATE INDEX job_steps_by_duration ON job_steps(from_status, duration);
INSERT INTO job_steps(from_status, job_id, duration)
  WITH funnel(place, status) AS (VALUES
    (0, 'new'), (1, 'interested'), (2, 'applied'), (3, 'interviewed'), (4, 'offer'), (5, 'accepted'))
  SELECT entered.status, entered.job_id,
    CASE WHEN min(later.reached_at) >= entered.reached_at
      THEN min(later.reached_at) - entered.reached_at END
  FROM job_stages AS entered
  JOIN funnel ON funnel.status = entered.status
  JOIN funnel AS further ON further.place > funnel.place
  JOIN job_stages AS later ON later.job_id = entered.job_id AND later.status = further.status
  GROUP BY entered.job_id, entered.status;

CREATE TABLE skill_counts (
  list TEXT NOT NULL,
  skill TEXT NOT NULL,
  jobs INTEGER NOT NULL,
  PRIMARY KEY (list, skill)
) WITHOUT ROWID;
CREATE INDEX skill_counts_top ON skill_counts(list, jobs DESC, skill);
${skills('matched_skills')}
${skills('missing_skills')}

CREATE INDEX tracked_jobs_pay ON tracked_jobs(
  coalesce(salary_currency, ''),
  (coalesce(salary_min, salary_max) + coalesce(salary_max, salary_min)) / 2.0,
  salary_min, salary_max
) WHERE coalesce(salary_min, salary_max) IS NOT NULL;
`
