-- Orders, tallies and words of incidents; Refill works out what is new for the incidents that are there.
ALTER TABLE incident
  ADD COLUMN latest integer NOT NULL DEFAULT 0,
  ADD COLUMN reports integer NOT NULL DEFAULT 0,
  ADD COLUMN origins integer NOT NULL DEFAULT 0,
  ADD COLUMN place text COLLATE "C" NOT NULL DEFAULT '',
  ADD COLUMN doer text COLLATE "C" NOT NULL DEFAULT '',
  ADD COLUMN site bigint NOT NULL DEFAULT 0;
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
  n bigint NOT NULL PRIMARY KEY,
  json text COLLATE "C" NOT NULL,
  lat double precision,
  lon double precision
);

CREATE TABLE incident_name (
  n bigint NOT NULL PRIMARY KEY,
  json text COLLATE "C" NOT NULL
);
ALTER TABLE incident_actor ADD COLUMN name bigint NOT NULL DEFAULT 0;
DROP INDEX incident_actor_incident;
CREATE INDEX incident_actor_incident ON incident_actor (incident, role, lens, name);
CREATE INDEX incident_actor_name ON incident_actor (role, name, lens, facts);

CREATE TABLE incident_words (
  incident bigint NOT NULL PRIMARY KEY REFERENCES incident (n) ON DELETE CASCADE,
  words tsvector NOT NULL
);
CREATE INDEX incident_words_words ON incident_words USING gin (words);
