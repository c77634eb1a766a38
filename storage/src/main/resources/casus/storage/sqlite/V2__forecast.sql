-- Forecasts, frozen when they were made; rows are only ever added.
CREATE TABLE forecast (
  n INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
);

PRAGMA user_version = 2;
