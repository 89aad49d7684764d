/**
 * The index. It keeps positions only, no text; a row is one record’s `documentTokens`.
 * Rows come back in the order of their rowid.
 */
export const createSearchTable =
  "CREATE VIRTUAL TABLE search USING fts5(tokens, content='', tokenize='ascii')"
