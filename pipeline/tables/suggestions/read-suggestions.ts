import type { Cell } from '../../../schemas/evidence.ts'
import { squeeze } from '../../ingest/text.ts'
import { type ArchivedTable, cellAt, cellOf, columnOf, speakingRow } from '../archived-table.ts'
import type { CellProblem } from '../cell-problem.ts'
import { headerText } from '../headers.ts'
import { rowsBelow } from '../row-kinds.ts'
import { isBlank } from '../values/blank.ts'
import { Unreadable, Unrecorded } from '../values/unreadable.ts'
import { type SuggestionColumn, suggestionReaders, type SuggestionRow } from './facts.ts'

export interface ReadSuggestions {
  rows: SuggestionRow[]
  problems: CellProblem[]
  doubts: CellProblem[]
}

/** Reads every row of a table of suggestions. All that is wrong is told, not only the first. */
export function readSuggestions(table: ArchivedTable): ReadSuggestions {
  const read: ReadSuggestions = { rows: [], problems: [], doubts: [] }
  const seen = new Map<string, number>()
  const kinds = rowsBelow(table)
  for (const { row, kind } of kinds) {
    if (kind === 'total') checkCount(table, row, kinds, read)
    if (kind !== 'record') continue
    const one = readRow(table, row, read)
    if (one === null) continue
    const before = seen.get(one.number)
    if (before === undefined) {
      seen.set(one.number, row)
      read.rows.push(one)
    } else {
      read.problems.push({
        ...at(table, row, columnOf(table.shape, 'number')),
        what: `the number stands in row ${before} too`,
        remedy: 'One row is one suggestion: correct the number, or take out the row.',
      })
    }
  }
  return read
}

const at = (table: ArchivedTable, row: number, column: number | null) => ({
  sheet: table.shape.sheet,
  row,
  column,
  value: column === null ? '' : cellAt(table, row, column),
})

function readRow(table: ArchivedTable, row: number, read: ReadSuggestions): SuggestionRow | null {
  const cells: SuggestionRow['cells'] = {}
  const before = read.problems.length

  const value = <K extends SuggestionColumn>(
    key: K,
  ): ReturnType<(typeof suggestionReaders)[K]> | null => {
    const column = columnOf(table.shape, key)
    if (column === null) return null
    const said = speakingRow(table, row, column)
    const exact = cellAt(table, said, column)
    if (isBlank(exact)) return null
    try {
      const header = headerText(table.rows, table.shape.header, column)
      const reader: (text: string, header: string) => unknown = suggestionReaders[key]
      const result = reader(exact, header)
      cells[key] = cellOf(table, said, column)
      // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the reader of this very key was called
      return result as ReturnType<(typeof suggestionReaders)[K]>
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const told = { ...at(table, said, column), what: error.message, remedy: error.remedy }
      if (error instanceof Unrecorded) read.doubts.push(told)
      else read.problems.push(told)
      return null
    }
  }
  const needed = (key: SuggestionColumn, what: string) => {
    if (read.problems.length > before) return
    const column = columnOf(table.shape, key)
    read.problems.push({
      ...at(table, row, column),
      what: `${what} is missing`,
      remedy: 'Write it as published; a row that is no suggestion does not belong in the table.',
    })
  }

  const number = value('number')
  const title = value('title')
  const people = value('deputies')
  const others = value('joint_deputies')
  const lead = value('lead_body')
  const co = value('co_bodies')
  const dates = datesOf({
    submitted_on: value('submitted_on'),
    assigned_on: value('assigned_on'),
    answered_on: value('answered_on'),
  })
  const resultClass = value('result_class')
  const rating = { attitude: value('rating_attitude'), result: value('rating_result') }
  if (number === null) needed('number', 'the number')
  const [first, ...rest] = people?.names ?? []
  if (first === undefined) needed('deputies', 'the lead deputy')
  if (lead?.lead === null || lead === null) needed('lead_body', 'the body that leads')
  tellOrder(table, row, dates, read)
  if (number === null || first === undefined || !lead?.lead || read.problems.length > before)
    return null

  if (people?.others === true || others?.others === true)
    doubt(
      table,
      row,
      cells.joint_deputies ?? cells.deputies,
      read,
      'names not all of them',
      'Those not named are not recorded.',
    )
  if (lead.unsaid.length > 0)
    doubt(
      table,
      row,
      cells.lead_body,
      read,
      `names ${lead.unsaid.join('、')} beside the first, without saying who leads`,
      'The first is taken as the one that leads, the others are not recorded.',
    )
  const coBodies = [...(co?.co ?? []), ...(co?.lead ? [co.lead] : []), ...(co?.unsaid ?? [])]
  if (coBodies.length === 0 && lead.co.length > 0 && cells.lead_body !== undefined) {
    coBodies.push(...lead.co)
    cells.co_bodies = cells.lead_body
  }
  return {
    row,
    number,
    title,
    lead: first,
    joint: [...new Set([...rest, ...(others?.names ?? [])])].filter((name) => name !== first),
    leadBody: lead.lead,
    coBodies: coBodies.length === 0 ? null : coBodies,
    dates,
    resultClass,
    rating,
    cells,
  }
}

function datesOf(
  dates: Record<keyof SuggestionRow['dates'], string | null>,
): SuggestionRow['dates'] {
  const known: SuggestionRow['dates'] = {}
  for (const key of ['submitted_on', 'assigned_on', 'answered_on'] as const) {
    const date = dates[key]
    if (date !== null) known[key] = date
  }
  return known
}

/** Handed in, assigned, answered: in this order. */
function tellOrder(
  table: ArchivedTable,
  row: number,
  dates: SuggestionRow['dates'],
  read: ReadSuggestions,
) {
  const told = (['submitted_on', 'assigned_on', 'answered_on'] as const).flatMap((key) => {
    const date = dates[key]
    return date === undefined ? [] : [{ key, date }]
  })
  for (const [index, { key, date }] of told.entries()) {
    const next = told[index + 1]
    if (next === undefined || date.slice(0, next.date.length) <= next.date.slice(0, date.length))
      continue
    read.problems.push({
      ...at(table, row, columnOf(table.shape, next.key)),
      what: `is before ${key} (${date})`,
      remedy: 'Compare both dates with the table as published.',
    })
  }
}

function doubt(
  table: ArchivedTable,
  row: number,
  cell: Cell | undefined,
  read: ReadSuggestions,
  what: string,
  remedy: string,
) {
  read.doubts.push({ ...at(table, row, cell?.column ?? null), what, remedy })
}

/** 合计 20 件: a total of suggestions counts the rows above it. */
function checkCount(
  table: ArchivedTable,
  row: number,
  kinds: readonly { row: number; kind: string }[],
  read: ReadSuggestions,
) {
  const words = squeeze((table.rows[row - 1] ?? []).join(' '))
  const printed =
    /(\d+)(?:件|条|份)/.exec(words)?.[1] ?? /^(?:合计|总计|共计|总数)[:：]?(\d+)$/.exec(words)?.[1]
  const counted = kinds.filter((each) => each.row < row && each.kind === 'record').length
  if (printed === undefined || Number(printed) === counted) return
  read.problems.push({
    ...at(table, row, null),
    value: words,
    what: `the total says ${printed}, the rows above it are ${counted}`,
    remedy: 'Compare the table with the one published: a row is missing, or too many.',
  })
}
