/**
 * The search index. It reads its texts from tracked_jobs, so that none is stored twice; what it
 * forgets it must see once more, which is why it goes first when a row changes.
 */
const COLUMNS =
  'job_title, company_name, location, description, notes, matched_skills, missing_skills'
const NEW = COLUMNS.split(', ')
  .map((column) => `new.${column}`)
  .join(', ')

export const search = `
CREATE VIRTUAL TABLE job_search USING fts4(
  content="tracked_jobs", ${COLUMNS}, tokenize=unicode61 "remove_diacritics=2"
);
CREATE TRIGGER job_search_insert AFTER INSERT ON tracked_jobs BEGIN
  INSERT INTO job_search(docid, ${COLUMNS}) VALUES (new.rowid, ${NEW});
END;
CREATE TRIGGER job_search_delete BEFORE DELETE ON tracked_jobs BEGIN
  DELETE FROM job_search WHERE docid = old.rowid;
END;
CREATE TRIGGER job_search_forget BEFORE UPDATE OF ${COLUMNS} ON tracked_jobs BEGIN
  DELETE FROM job_search WHERE docid = old.rowid;
END;
CREATE TRIGGER job_search_learn AFTER UPDATE OF ${COLUMNS} ON tracked_jobs BEGIN
  INSERT INTO job_search(docid, ${COLUMNS}) VALUES (new.rowid, ${NEW});
END;
INSERT INTO job_search(job_search) VALUES ('rebuild');
`
