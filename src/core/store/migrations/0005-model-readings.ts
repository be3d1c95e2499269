/**
 * What a language model was asked and what it answered. The questions of a batch are there before the
 * first request and go when it ends, with the profile they were asked for; the answers stay, so that
 * the same text is not paid for twice. No key is ever in here.
 */
export const modelReadings = `
CREATE TABLE llm_batches (
  id TEXT PRIMARY KEY,
  -- 'page': postings of a page. 'tracked': tracked jobs, whose rows take the answer.
  purpose TEXT NOT NULL,
  -- As JSON; null once the batch has ended.
  profile TEXT,
  model TEXT NOT NULL,
  total INTEGER NOT NULL,
  -- Times are milliseconds since 1970.
  started_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL DEFAULT 0,
  stalls INTEGER NOT NULL DEFAULT 0,
  -- Why it waits, for the user; null while it does not.
  why TEXT,
  -- 'done' or 'cancelled'; null while it is open.
  ended TEXT,
  ended_at INTEGER
);
CREATE INDEX llm_batches_open ON llm_batches(started_at) WHERE ended IS NULL;

CREATE TABLE llm_questions (
  batch_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  key TEXT NOT NULL,
  -- As JSON; null once the batch has ended.
  posting TEXT,
  heuristic TEXT,
  -- 1 where the posting may share no request.
  apart INTEGER NOT NULL DEFAULT 0,
  -- The answer, as JSON; null while there is none.
  result TEXT,
  PRIMARY KEY (batch_id, place)
) WITHOUT ROWID;
CREATE INDEX llm_questions_by_key ON llm_questions(key);

CREATE TABLE llm_answers (
  key TEXT PRIMARY KEY,
  score TEXT NOT NULL,
  kept_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX llm_answers_by_age ON llm_answers(kept_at);
`
