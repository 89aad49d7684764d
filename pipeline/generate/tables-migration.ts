import { createSearchTable } from '../../worker/stored/search/table.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'

/**
 * The D1 tables: one for each resource, with the record as it was compiled, and the
 * indexes that all of them share. What a field is known by there is its number
 * (`schemas/filters.ts`), so that a new filter needs no new column.
 */
export function tablesMigration(): [path: string, text: string] {
  const head =
    '-- Generated from schemas/resources.ts by pipeline/generate (npm run generate): do not edit.\n'
  const tables = resourceNames.map(createTable)
  return ['worker/migrations/0001_tables.sql', [head, ...tables, shared].join('')]
}

/**
 * `n` is a record’s place in the default order of its list, `r` its place in the order
 * of ids. What a list compares stands before the record, so that reading it never
 * turns the pages the record fills.
 */
const createTable = (resource: ResourceName): string => `
CREATE TABLE ${resource} (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  r INTEGER NOT NULL,
  fields TEXT NOT NULL,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;
`

const shared = `
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
${createSearchTable};
`
