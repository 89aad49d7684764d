import { type ResourceName, resourceNames } from '../../../schemas/resources.ts'

/**
 * The index. It keeps positions only, no text; a row is one record’s `documentTokens`.
 * Rows come back in the order of their rowid.
 */
export const createSearchTable =
  "CREATE VIRTUAL TABLE search USING fts5(tokens, content='', tokenize='ascii')"

/** Rows are numbered over all resources: those of one lie between its base and the next. */
const apart = 2 ** 32

export const searchBase = (resource: ResourceName): number =>
  resourceNames.indexOf(resource) * apart

export const afterSearch = (resource: ResourceName): number => searchBase(resource) + apart
