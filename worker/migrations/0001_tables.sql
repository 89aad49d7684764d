-- Generated from schemas/resources.ts by pipeline/generate (npm run generate): do not edit.

CREATE TABLE proposals (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE replies (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE figures (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE commitments (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE checks (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE grants (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE facilities (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE satisfaction (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE disclosures (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE bodies (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE deputies (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE policies (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE sources (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE rules (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE releases (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;

CREATE TABLE changes (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;
