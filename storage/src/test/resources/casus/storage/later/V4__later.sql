-- What a later version might add; tests use it to see an older case brought up to date.
CREATE TABLE later (n INTEGER NOT NULL PRIMARY KEY);
PRAGMA user_version = 4;
