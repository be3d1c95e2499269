/**
 * The people of a job: who wrote, who interviews, who put in a word. They go with their job, into the
 * audit row that keeps it whole; no foreign key, since a job is taken away with such keys switched off.
 */
export const contacts = `
CREATE TABLE job_contacts (
  id TEXT PRIMARY KEY,
  job_id TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT,
  email TEXT,
  phone TEXT,
  url TEXT,
  note TEXT,
  -- Times are ISO 8601 UTC with milliseconds.
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE INDEX job_contacts_by_job ON job_contacts(job_id, created_at, id);
`
