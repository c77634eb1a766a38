-- A case in a PostgreSQL schema; docs/case-file.md explains the tables.
CREATE TABLE meta (
  key text COLLATE "C" NOT NULL PRIMARY KEY,
  value text COLLATE "C" NOT NULL
);
INSERT INTO meta (key, value) VALUES ('revision', '0');

CREATE TABLE original (
  sha256 text COLLATE "C" NOT NULL PRIMARY KEY,
  body bytea NOT NULL
);

CREATE TABLE report (
  n bigint NOT NULL PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  original text COLLATE "C" NOT NULL REFERENCES original (sha256),
  reader text COLLATE "C" NOT NULL,
  card text COLLATE "C" NOT NULL,
  imprint text NOT NULL,
  body bytea NOT NULL
);
CREATE INDEX report_original ON report (original);

CREATE TABLE issue (
  report bigint NOT NULL REFERENCES report (n) ON DELETE CASCADE,
  ord integer NOT NULL,
  json text COLLATE "C" NOT NULL,
  PRIMARY KEY (report, ord)
);

CREATE TABLE assertion (
  n bigint NOT NULL PRIMARY KEY,
  report bigint NOT NULL REFERENCES report (n),
  kind integer NOT NULL,
  ord integer NOT NULL,
  id text COLLATE "C" NOT NULL,
  event text COLLATE "C",
  body bytea NOT NULL,
  UNIQUE (report, kind, ord)
);
CREATE INDEX assertion_id ON assertion (id);
CREATE INDEX assertion_event ON assertion (event) WHERE event IS NOT NULL;

CREATE TABLE block (
  key bigint NOT NULL,
  event bigint NOT NULL REFERENCES assertion (n) ON DELETE CASCADE,
  PRIMARY KEY (key, event)
);
CREATE INDEX block_event ON block (event);

CREATE TABLE mention (
  key bigint NOT NULL,
  event bigint NOT NULL REFERENCES assertion (n) ON DELETE CASCADE,
  PRIMARY KEY (key, event)
);
CREATE INDEX mention_event ON mention (event);

CREATE TABLE judgement (
  n bigint NOT NULL PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  json text COLLATE "C" NOT NULL
);

CREATE TABLE passage (
  n bigint NOT NULL PRIMARY KEY,
  report bigint NOT NULL REFERENCES report (n) ON DELETE CASCADE,
  first integer NOT NULL,
  last integer NOT NULL,
  words tsvector NOT NULL DEFAULT ''
);
CREATE INDEX passage_report ON passage (report);
CREATE INDEX passage_words ON passage USING gin (words);

CREATE TABLE incident (
  n bigint NOT NULL PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  type integer NOT NULL,
  status integer NOT NULL,
  day integer NOT NULL,
  from_day integer NOT NULL,
  to_day integer NOT NULL,
  lens integer NOT NULL,
  itemised integer NOT NULL,
  claimed integer NOT NULL,
  weapons integer NOT NULL,
  placed integer NOT NULL,
  targeted integer NOT NULL,
  doer_lens integer NOT NULL,
  backer_lens integer NOT NULL,
  lat double precision,
  lon double precision
);
CREATE INDEX incident_order ON incident (day, id);

CREATE TABLE incident_record (
  incident bigint NOT NULL PRIMARY KEY REFERENCES incident (n) ON DELETE CASCADE,
  body bytea NOT NULL
);

CREATE TABLE incident_event (
  event bigint NOT NULL PRIMARY KEY REFERENCES assertion (n),
  incident bigint NOT NULL REFERENCES incident (n) ON DELETE CASCADE
);
CREATE INDEX incident_event_incident ON incident_event (incident);

CREATE TABLE incident_actor (
  role integer NOT NULL,
  key text COLLATE "C" NOT NULL,
  day integer NOT NULL,
  incident bigint NOT NULL REFERENCES incident (n) ON DELETE CASCADE,
  lens integer NOT NULL,
  facts integer NOT NULL,
  PRIMARY KEY (role, key, day, incident)
);
CREATE INDEX incident_actor_incident ON incident_actor (incident);

CREATE TABLE incident_place (
  key text COLLATE "C" NOT NULL,
  day integer NOT NULL,
  incident bigint NOT NULL REFERENCES incident (n) ON DELETE CASCADE,
  facts integer NOT NULL,
  PRIMARY KEY (key, day, incident)
);
CREATE INDEX incident_place_incident ON incident_place (incident);

CREATE INDEX incident_spot ON incident (lat, lon) WHERE lat IS NOT NULL;
