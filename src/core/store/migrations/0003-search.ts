/**
 * The search index. It reads its texts from tracked_jobs, so that none is stored twice; what it
 * forgets it must see once more, which is why that comes before a row changes. What it has to learn
 * waits in a queue until the end of the transaction: FTS writes what it has gathered at every
 * statement with triggers, and a hundred small writes cost ten times as much as one.
 */
export const SEARCHED =
  'job_title, company_name, location, description, notes, matched_skills, missing_skills'

export const search = `
CREATE VIRTUAL TABLE job_search USING fts4(
  content="tracked_jobs", ${SEARCHED}, tokenize=unicode61 "remove_diacritics=2"
);
CREATE TABLE job_search_queue (job INTEGER PRIMARY KEY);
CREATE TRIGGER job_search_insert AFTER INSERT ON tracked_jobs BEGIN
  INSERT INTO job_search_queue VALUES (new.rowid);
END;
CREATE TRIGGER job_search_forget BEFORE UPDATE OF ${SEARCHED} ON tracked_jobs
  WHEN old.rowid NOT IN (SELECT job FROM job_search_queue) BEGIN
  DELETE FROM job_search WHERE docid = old.rowid;
  INSERT INTO job_search_queue VALUES (old.rowid);
END;
CREATE TRIGGER job_search_delete BEFORE DELETE ON tracked_jobs BEGIN
  DELETE FROM job_search WHERE docid = old.rowid
    AND old.rowid NOT IN (SELECT job FROM job_search_queue);
  DELETE FROM job_search_queue WHERE job = old.rowid;
END;
INSERT INTO job_search(job_search) VALUES ('rebuild');
`
