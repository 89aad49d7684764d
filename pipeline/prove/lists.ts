import { isDeepStrictEqual } from 'node:util'
import type { ListEntry } from '../../schemas/list.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored } from '../authored/document.ts'
import type { Report } from '../problem.ts'
import { sayCellProblem } from '../tables/cell-problem.ts'
import { readFacilities, readGrants } from '../tables/lists/read-list.ts'
import type { Tables } from './tables.ts'

/** The aggregate of a reply that a list itemises; null where there is none. */
export function claimOf(archive: Archive, { kind, of }: Pick<ListEntry, 'kind' | 'of'>) {
  const [reply = '', name = ''] = of.split('_')
  const entry = archive.replies.get(reply)?.value
  const claims: readonly { id: string; level: string }[] = entry?.[kind] ?? []
  const claim = claims.find(({ id, level }) => id === name && level === 'aggregate')
  return claim === undefined ? null : { reply, name }
}

/**
 * Proves a list: its table, read again, gives each of its items and no other. The file is
 * a second witness, as the frozen letter is: a table changed with its digest is found here.
 */
export function proveList(
  id: string,
  list: Authored<ListEntry>,
  tables: Tables,
  archive: Archive,
  report: Report,
): boolean {
  const { kind, items } = list.value
  const at = (key: string, what: string, remedy: string) => {
    report({ file: list.file, line: list.lineOf([key]), subject: `list ${id}`, what, remedy })
    return false
  }
  const table = tables.get(id)
  if (table?.shape.kind !== kind)
    return at(
      'kind',
      `no archived table of ${kind} has the id ${id}`,
      'Name the file after its source.',
    )
  if (claimOf(archive, list.value) === null)
    return at(
      'of',
      `no aggregate of ${kind} has the id ${list.value.of}`,
      'Name one, such as weihai-17-2-77_project-funding.',
    )
  const read = kind === 'grants' ? readGrants(table) : readFacilities(table)
  const [problem] = read.problems
  if (problem !== undefined) return at('items', sayCellProblem(problem), 'Ingest the table again.')
  if (isDeepStrictEqual(read.items, items)) return true
  const index = items.findIndex((item, each) => !isDeepStrictEqual(item, read.items[each]))
  const row = index < 0 ? 'behind the last' : `of row ${items[index]?.row ?? 0}`
  return at(
    'items',
    `the item ${row} is not what the archived table says`,
    'Correct it, or ingest the table again.',
  )
}
