-- Forecasts, frozen when they were made; rows are only ever added.
CREATE TABLE forecast (
  n bigint NOT NULL PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  json text COLLATE "C" NOT NULL
);
