-- Generated from schemas/resources.ts by pipeline/generate (npm run generate): do not edit.

CREATE TABLE proposals (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE replies (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE figures (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE commitments (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE checks (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE grants (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE facilities (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE satisfaction (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE disclosures (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE bodies (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE deputies (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE policies (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE sources (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE rules (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE releases (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE changes (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

-- Which records hold a value: what eq, in and isnull ask.
CREATE TABLE terms (
  field INTEGER NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (field, value, n)
) STRICT, WITHOUT ROWID;

-- The order of a field's values; a record without one has an empty blob, which stands last.
CREATE TABLE keys (
  field INTEGER NOT NULL,
  key ANY NOT NULL,
  r INTEGER NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (field, key, r)
) STRICT, WITHOUT ROWID;

CREATE INDEX keys_falling ON keys (field, key, r DESC, n);

-- How many records hold a value: totals and facets of a whole list.
CREATE TABLE counts (
  field INTEGER NOT NULL,
  value TEXT NOT NULL,
  records INTEGER NOT NULL,
  PRIMARY KEY (field, value)
) STRICT, WITHOUT ROWID;

CREATE INDEX counts_most ON counts (field, records DESC, value);

CREATE TABLE totals (
  resource TEXT NOT NULL PRIMARY KEY,
  records INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The words of records: a row is numbered by its resource, then by its n.
CREATE VIRTUAL TABLE search USING fts5(tokens, content='', tokenize='ascii');
