import { refuseParameters, unsearchable } from './bad-parameters.ts'
import { type Query, readQuery } from './stored/search/query.ts'

/** Reads what was typed into `q`, or refuses it saying what can be looked for. */
export function wordsIn(typed: string): Query {
  const query = readQuery(typed)
  if ('refused' in query) throw refuseParameters([unsearchable(query.refused, query.limit)])
  return query
}
