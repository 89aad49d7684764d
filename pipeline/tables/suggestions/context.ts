import type { Cell } from '../../../schemas/evidence.ts'
import type { ProposalEntry } from '../../../schemas/proposal.ts'
import type { Place } from '../../../schemas/place.ts'
import { kindNamed, mentionsOfSessions } from '../../ingest/fields/session-mentions.ts'
import { squeeze } from '../../ingest/text.ts'
import { namesCongress } from '../../prove/names-congress.ts'
import { type ArchivedTable, cellAt, cellOf } from '../archived-table.ts'
import type { CellProblem } from '../cell-problem.ts'

/** What the title of a table says of every row of it. */
export interface SuggestionContext {
  place: Place
  kind: ProposalEntry['kind']
  congress: ProposalEntry['congress']
  /** The cell that names the meeting. */
  title: Cell
}

/** Reads place, assembly, term and session from the rows above the heading, or says what is missing. */
export function readContext(
  table: ArchivedTable,
  places: ReadonlyMap<string, Place>,
  told: string | null,
): SuggestionContext | CellProblem[] {
  const { sheet, header } = table.shape
  const at = { sheet, row: header.first, column: null, value: '' }
  const above = table.rows
    .slice(0, header.first - 1)
    .flatMap((cells, row) => cells.map((_, column) => ({ row: row + 1, column: column + 1 })))
  const found = above.flatMap(({ row, column }) => {
    const words = cellAt(table, row, column)
    const kind = kindNamed(squeeze(words))
    const [mention] = mentionsOfSessions(words)
    if (kind === null || mention === undefined || mention.damaged) return []
    const { term, session } = mention
    if (term === null || session === null) return []
    const congress = { body: kind === 'cppcc_proposal' ? 'cppcc' : 'npc', term, session } as const
    return namesCongress(words, congress)
      ? [{ kind, congress, title: cellOf(table, row, column) }]
      : []
  })
  const [meeting] = found
  const problems: CellProblem[] = []
  if (meeting === undefined)
    problems.push({
      ...at,
      what: 'no row above the heading names the meeting',
      remedy:
        'Put the title under which the table was published into a row above it, such as 威海市第十七届人民代表大会第二次会议代表建议交办表.',
    })
  const titles = above.map(({ row, column }) => cellAt(table, row, column)).join(' ')
  const place = told === null ? placeNamed(titles, places) : (places.get(told) ?? null)
  if (place === null)
    problems.push({
      ...at,
      what:
        told === null
          ? 'the title names no place of data/places.yaml'
          : `data/places.yaml has no place ${told}`,
      remedy: `Say it with --place, one of: ${[...places.keys()].join(', ')}; or add the place there.`,
    })
  return meeting === undefined || place === null ? problems : { ...meeting, place }
}

/** The one place that words name, whole or without its 市; null where none or several are. */
function placeNamed(words: string, places: ReadonlyMap<string, Place>): Place | null {
  const named = [...places.values()].filter(({ name }) => words.includes(name))
  const short = [...places.values()].filter(({ name }) =>
    words.includes(name.replace(/[省市县区旗]$/u, '')),
  )
  const [one, ...more] = named.length > 0 ? named : short
  return one !== undefined && more.length === 0 ? one : null
}
