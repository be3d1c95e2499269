/** The seed's tables and indexes, to the letter. */
export const seed = `
CREATE TABLE tracked_jobs (
    id TEXT PRIMARY KEY,
    job_title TEXT NOT NULL,
    company_name TEXT NOT NULL,
    location TEXT,
    description TEXT,
    job_url TEXT,
    source_linkedin_id TEXT,
    match_percentage INTEGER DEFAULT 0,
    ranking_level TEXT DEFAULT 'low',
    matched_skills TEXT DEFAULT '[]',      -- JSON
    missing_skills TEXT DEFAULT '[]',      -- JSON
    status TEXT DEFAULT 'new',              -- new/applied/interested/interviewed/rejected
    notes TEXT,
    created_at TIMESTAMP DEFAULT NOW,
    updated_at TIMESTAMP DEFAULT NOW,
    last_viewed_at TIMESTAMP,
    application_date TIMESTAMP,
    rejection_date TIMESTAMP,
    rejection_reason TEXT,
    interview_date TIMESTAMP,
    interview_stage TEXT,
    salary_min INTEGER,
    salary_max INTEGER,
    source TEXT DEFAULT 'manual'            -- manual/scanner/batch_import
);

-- Audit log for job changes
CREATE TABLE job_audit_log (
    id INTEGER PRIMARY KEY,
    job_id TEXT NOT NULL,
    action TEXT NOT NULL,
    previous_value TEXT,
    new_value TEXT,
    timestamp TIMESTAMP DEFAULT NOW,
    FOREIGN KEY (job_id) REFERENCES tracked_jobs(id)
);

CREATE INDEX idx_tracked_jobs_status ON tracked_jobs(status);
CREATE INDEX idx_tracked_jobs_created ON tracked_jobs(created_at DESC);
CREATE INDEX idx_tracked_jobs_match ON tracked_jobs(match_percentage DESC);
CREATE INDEX idx_tracked_jobs_ranking ON tracked_jobs(ranking_level);
`
