/**
 * What a job gained since the seed, and the indexes that a page of the list, a count and a lookup
 * are read from without touching a row: each sort order carries every filter.
 */
export const listing = `
ALTER TABLE tracked_jobs ADD COLUMN summary TEXT;
ALTER TABLE tracked_jobs ADD COLUMN salary_currency TEXT;
ALTER TABLE tracked_jobs ADD COLUMN posted_at TIMESTAMP;
ALTER TABLE tracked_jobs ADD COLUMN follow_up_at TIMESTAMP;
ALTER TABLE tracked_jobs ADD COLUMN applied_url TEXT;
-- When the job got its score; null while match_percentage is only the default.
ALTER TABLE tracked_jobs ADD COLUMN scored_at TIMESTAMP;
UPDATE tracked_jobs SET scored_at = created_at WHERE match_percentage > 0;

ALTER TABLE tracked_jobs ADD COLUMN has_notes INTEGER
  GENERATED ALWAYS AS (coalesce(notes, '') <> '') VIRTUAL;

CREATE UNIQUE INDEX tracked_jobs_linkedin ON tracked_jobs(source_linkedin_id)
  WHERE source_linkedin_id IS NOT NULL;
CREATE INDEX tracked_jobs_lookup
  ON tracked_jobs(source_linkedin_id, id, status, updated_at, application_date)
  WHERE source_linkedin_id IS NOT NULL;

CREATE INDEX tracked_jobs_by_created ON tracked_jobs
  (created_at, id, status, ranking_level, source, match_percentage, has_notes);
CREATE INDEX tracked_jobs_by_updated ON tracked_jobs
  (updated_at, id, status, ranking_level, source, match_percentage, created_at, has_notes);
CREATE INDEX tracked_jobs_by_match ON tracked_jobs
  (match_percentage, id, status, ranking_level, source, created_at, has_notes);
CREATE INDEX tracked_jobs_by_title ON tracked_jobs
  (job_title COLLATE NOCASE, id, status, ranking_level, source, match_percentage, created_at, has_notes);
CREATE INDEX tracked_jobs_by_company ON tracked_jobs
  (company_name COLLATE NOCASE, id, status, ranking_level, source, match_percentage, created_at, has_notes);
CREATE INDEX tracked_jobs_by_state ON tracked_jobs
  (status, ranking_level, source, match_percentage, scored_at, created_at, has_notes);
`
