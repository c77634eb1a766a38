-- Orders, tallies and words of incidents; Refill works out what is new for the incidents that are there.
ALTER TABLE incident ADD COLUMN latest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN reports INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN origins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN doer TEXT NOT NULL DEFAULT '';
ALTER TABLE incident ADD COLUMN site INTEGER NOT NULL DEFAULT 0;
CREATE INDEX incident_latest ON incident (latest, id);
CREATE INDEX incident_reports ON incident (reports DESC, day, id);
CREATE INDEX incident_origins ON incident (origins DESC, day, id);
CREATE INDEX incident_kind ON incident (type, day, id);
CREATE INDEX incident_by_place ON incident (place, day, id);
CREATE INDEX incident_by_doer ON incident (doer, day, id);
-- These two also hold what filters ask most, so that tallies need no look at the incidents themselves.
CREATE INDEX incident_days ON incident (day, to_day, type, lens, from_day, status, itemised, claimed, weapons, site);
CREATE INDEX incident_sites ON incident (site, day, to_day, type, lens, from_day, status, itemised, claimed, weapons);

CREATE TABLE incident_site (
  n INTEGER NOT NULL PRIMARY KEY,
  json TEXT NOT NULL,
  lat REAL,
  lon REAL
);

CREATE TABLE incident_name (
  n INTEGER NOT NULL PRIMARY KEY,
  json TEXT NOT NULL
);
ALTER TABLE incident_actor ADD COLUMN name INTEGER NOT NULL DEFAULT 0;
DROP INDEX incident_actor_incident;
CREATE INDEX incident_actor_incident ON incident_actor (incident, role, lens, name);
CREATE INDEX incident_actor_name ON incident_actor (role, name, lens, facts);

CREATE VIRTUAL TABLE incident_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

PRAGMA user_version = 3;
