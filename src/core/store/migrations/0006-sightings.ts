/**
 * Every posting the user's screen has shown. A sighting is known by LinkedIn's number or by the reader's
 * key; `signature` is the SimHash of its description in 16 hexadecimal digits, null while that is not
 * known. Two signatures that differ in at most 3 of 64 bits are alike in at least one quarter, and most
 * that differ in twice as many are: four indexes find them without reading every row.
 */
export const sightings = `
CREATE TABLE sightings (
  key TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  company TEXT NOT NULL,
  -- Folded title, company and place in one text: what a posting without a description is compared by.
  face TEXT NOT NULL,
  signature TEXT,
  -- Times are milliseconds since 1970.
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  -- Visits, at least half an hour apart.
  times INTEGER NOT NULL,
  -- The searches that showed it, the newest last, as a JSON list of texts.
  searches TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;
CREATE INDEX sightings_by_age ON sightings(last_seen);
CREATE INDEX sightings_by_face ON sightings(face);
CREATE INDEX sightings_quarter_1 ON sightings(substr(signature, 1, 4)) WHERE signature IS NOT NULL;
CREATE INDEX sightings_quarter_2 ON sightings(substr(signature, 5, 4)) WHERE signature IS NOT NULL;
CREATE INDEX sightings_quarter_3 ON sightings(substr(signature, 9, 4)) WHERE signature IS NOT NULL;
CREATE INDEX sightings_quarter_4 ON sightings(substr(signature, 13, 4)) WHERE signature IS NOT NULL;
`
