import { type ResourceName, resourceNames } from '../../schemas/resources.ts'

/**
 * The D1 tables, one for each resource: the record's JSON under its id, and nothing
 * retyped from it. What a query needs faster is an index on an expression,
 * `CREATE INDEX figures_reply ON figures (record ->> '$.reply.id')`, in a migration
 * of its own; the loader keeps writing two values.
 */
export function tablesMigration(): [path: string, text: string] {
  const head =
    '-- Generated from schemas/resources.ts by pipeline/generate (npm run generate): do not edit.\n'
  return ['worker/migrations/0001_tables.sql', head + resourceNames.map(createTable).join('')]
}

/**
 * A table with row ids: its records are far too long to live in the index, where
 * `WITHOUT ROWID` would put them and where counting would read them all.
 */
const createTable = (resource: ResourceName): string => `
CREATE TABLE ${resource} (
  id TEXT NOT NULL PRIMARY KEY,
  record TEXT NOT NULL CHECK (record ->> '$.id' IS id)
) STRICT;
`
