-- A case in one SQLite file; docs/case-file.md explains the tables.
PRAGMA application_id = 1130460021;

CREATE TABLE meta (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('revision', '0');

CREATE TABLE original (
  sha256 TEXT NOT NULL PRIMARY KEY,
  body BLOB NOT NULL
);

CREATE TABLE report (
  n INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  original TEXT NOT NULL REFERENCES original (sha256),
  reader TEXT NOT NULL,
  card TEXT NOT NULL,
  imprint TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX report_original ON report (original);

CREATE TABLE issue (
  report INTEGER NOT NULL REFERENCES report (n) ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (report, ord)
) WITHOUT ROWID;

CREATE TABLE assertion (
  n INTEGER NOT NULL PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (n),
  kind INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  id TEXT NOT NULL,
  event TEXT,
  body BLOB NOT NULL,
  UNIQUE (report, kind, ord)
);
CREATE INDEX assertion_id ON assertion (id);
CREATE INDEX assertion_event ON assertion (event) WHERE event IS NOT NULL;

CREATE TABLE block (
  key INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES assertion (n) ON DELETE CASCADE,
  PRIMARY KEY (key, event)
) WITHOUT ROWID;
CREATE INDEX block_event ON block (event);

CREATE TABLE mention (
  key INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES assertion (n) ON DELETE CASCADE,
  PRIMARY KEY (key, event)
) WITHOUT ROWID;
CREATE INDEX mention_event ON mention (event);

CREATE TABLE judgement (
  n INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
);

CREATE TABLE passage (
  n INTEGER NOT NULL PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (n) ON DELETE CASCADE,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL
);
CREATE INDEX passage_report ON passage (report);
CREATE VIRTUAL TABLE passage_words USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

CREATE TABLE incident (
  n INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type INTEGER NOT NULL,
  status INTEGER NOT NULL,
  day INTEGER NOT NULL,
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  lens INTEGER NOT NULL,
  itemised INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  weapons INTEGER NOT NULL,
  placed INTEGER NOT NULL,
  targeted INTEGER NOT NULL,
  doer_lens INTEGER NOT NULL,
  backer_lens INTEGER NOT NULL,
  lat REAL,
  lon REAL
);
CREATE INDEX incident_order ON incident (day, id);

CREATE TABLE incident_record (
  incident INTEGER NOT NULL PRIMARY KEY REFERENCES incident (n) ON DELETE CASCADE,
  body BLOB NOT NULL
);

CREATE TABLE incident_event (
  event INTEGER NOT NULL PRIMARY KEY REFERENCES assertion (n),
  incident INTEGER NOT NULL REFERENCES incident (n) ON DELETE CASCADE
);
CREATE INDEX incident_event_incident ON incident_event (incident);

CREATE TABLE incident_actor (
  role INTEGER NOT NULL,
  key TEXT NOT NULL,
  day INTEGER NOT NULL,
  incident INTEGER NOT NULL REFERENCES incident (n) ON DELETE CASCADE,
  lens INTEGER NOT NULL,
  facts INTEGER NOT NULL,
  PRIMARY KEY (role, key, day, incident)
) WITHOUT ROWID;
CREATE INDEX incident_actor_incident ON incident_actor (incident);

CREATE TABLE incident_place (
  key TEXT NOT NULL,
  day INTEGER NOT NULL,
  incident INTEGER NOT NULL REFERENCES incident (n) ON DELETE CASCADE,
  facts INTEGER NOT NULL,
  PRIMARY KEY (key, day, incident)
) WITHOUT ROWID;
CREATE INDEX incident_place_incident ON incident_place (incident);

CREATE VIRTUAL TABLE incident_spot USING rtree (
  n, lat_min, lat_max, lon_min, lon_max, day_min, day_max
);

PRAGMA user_version = 1;
