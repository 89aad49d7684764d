import { isDeepStrictEqual } from 'node:util'
import type { Cell, QuoteOrCell } from '../../schemas/evidence.ts'
import type { ProposalEntry } from '../../schemas/proposal.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored } from '../authored/document.ts'
import { kindNamed } from '../ingest/fields/session-mentions.ts'
import { closeGaps } from '../ingest/text.ts'
import type { Report } from '../problem.ts'
import { type ArchivedTable, cellAt, columnOf, speakingRow } from '../tables/archived-table.ts'
import { headerText } from '../tables/headers.ts'
import { readTableDate } from '../tables/values/date.ts'
import { readNumber } from '../tables/values/number.ts'
import { readOpinion, readResultClass } from '../tables/values/outcome.ts'
import { readBodies, readPeople } from '../tables/values/people.ts'
import { Unreadable } from '../tables/values/unreadable.ts'
import { namesOfBody } from './facts.ts'
import { namesCongress } from './names-congress.ts'
import { disproveCell, type Tables } from './tables.ts'

type Key = keyof ProposalEntry['evidence']['quotes']

export const isCell = (evidence: QuoteOrCell): evidence is Cell => 'column' in evidence

/** Facts that the title above a table says, of every row of it. */
const ofTitle: readonly Key[] = ['kind', 'congress']

/** The facts that the lead body’s cell may say too: 主办:市教育局;会办:市财政局. */
const columnsOf = (key: Key): readonly string[] =>
  key === 'co_bodies' ? [key, 'lead_body'] : [key]

/**
 * Proves the facts of a proposal that are read off a table: each cell is there, under a
 * heading that means the fact, reads to it, and all of one table stand in the row of
 * its number.
 */
export function proveProposalCells(
  proposal: Authored<ProposalEntry>,
  tables: Tables,
  archive: Archive,
  report: Report,
): void {
  const { value } = proposal
  const quotes = Object.entries(value.evidence.quotes)
  for (const [name, evidence] of quotes) {
    const key = keyOf(name)
    if (!isCell(evidence) || key === null) continue
    const at = (what: string, remedy: string) => {
      const line = proposal.lineOf(['evidence', 'quotes', key])
      report({ file: proposal.file, line, subject: key, what, remedy })
    }
    const wrong = disproveCell(tables, evidence)
    const table = tables.get(evidence.source)
    if (wrong !== null || table === undefined) {
      at(wrong?.what ?? '', wrong?.remedy ?? '')
      continue
    }
    const { shape } = table
    const header = headerText(table.rows, shape.header, evidence.column)
    if (ofTitle.includes(key)) {
      if (evidence.row >= shape.header.first)
        at('does not stand above the heading', 'Point at the title of the table.')
    } else {
      const means = shape.columns.find(({ column }) => column === evidence.column)?.means ?? null
      if (means === null || !columnsOf(key).includes(means))
        at(`“${header}” is no column of ${key}`, 'Point at the column of this fact.')
      else if (!isRowOf(table, value.number, evidence))
        at(
          `row ${evidence.row} is not that of number ${value.number}`,
          'Point at the row of this suggestion.',
        )
    }
    if (!says(key, evidence.exact, header, value, archive))
      at(`“${evidence.exact}” does not say what ${key} says`, `Correct ${key}, or the cell.`)
  }
}

const keyOf = (name: string): Key | null => keys.find((key) => key === name) ?? null
const keys: readonly Key[] = [
  'kind',
  'congress',
  'number',
  'title',
  'deputies',
  'joint_deputies',
  'lead_body',
  'co_bodies',
  'submitted_on',
  'assigned_on',
  'answered_on',
  'withdrawn_on',
  'resubmission_of',
  'result_class',
  'rating_attitude',
  'rating_result',
  'disclosure_suggestion',
  'disclosure_reply',
  'disclosure_feedback',
]

/** Whether a cell speaks for the row that has the number: it stands there, or 同上 there points at it. */
function isRowOf(table: ArchivedTable, number: string, { row, column }: Cell): boolean {
  const numbers = columnOf(table.shape, 'number')
  if (numbers === null) return false
  for (let at = row; at <= table.rows.length; at += 1) {
    if (speakingRow(table, at, column) !== row) break
    if (read(() => readNumber(cellAt(table, at, numbers))) === number) return true
  }
  return false
}

/** What a reader makes of a cell; undefined where it cannot be read. */
function read<T>(reader: () => T): T | undefined {
  try {
    return reader()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function says(
  key: Key,
  exact: string,
  header: string,
  value: ProposalEntry,
  archive: Archive,
): boolean {
  const people = [value.lead_deputy, ...value.joint_deputies].map(
    (id) => archive.deputies.get(id)?.value.name,
  )
  const { joint_deputies: jointCell } = value.evidence.quotes
  switch (key) {
    case 'kind':
      return kindNamed(exact) === value.kind
    case 'congress':
      return namesCongress(exact, value.congress)
    case 'number':
      return read(() => readNumber(exact)) === value.number
    case 'title':
      return closeGaps(exact) === value.title
    case 'deputies': {
      const names = read(() => readPeople(exact))?.names ?? []
      const joint =
        jointCell === undefined ? [] : (read(() => readPeople(jointCell.exact))?.names ?? [])
      return isDeepStrictEqual([...new Set([...names, ...joint])], people)
    }
    case 'joint_deputies': {
      const names = read(() => readPeople(exact))?.names ?? []
      return names.every((name) => people.includes(name))
    }
    case 'lead_body': {
      const lead = read(() => readBodies(exact, 'lead_body'))?.lead
      return typeof lead === 'string' && namesOfBody(archive, value.lead_body).includes(lead)
    }
    case 'co_bodies': {
      const { lead, co, unsaid } = read(() => readBodies(exact, 'co_bodies')) ?? {
        lead: null,
        co: [],
        unsaid: [],
      }
      const said = [...co, ...(lead === null ? [] : [lead]), ...unsaid]
      const names = (value.co_bodies ?? []).map((id) => namesOfBody(archive, id))
      const assisting = said.filter((name) => !namesOfBody(archive, value.lead_body).includes(name))
      return (
        names.length === assisting.length &&
        names.every((own, index) => own.includes(assisting[index] ?? ''))
      )
    }
    case 'submitted_on':
    case 'assigned_on':
    case 'answered_on':
      return read(() => readTableDate(exact)) === value[key]
    case 'result_class':
      return isDeepStrictEqual(
        read(() => readResultClass(exact, header)),
        value.result_class,
      )
    case 'rating_attitude':
      return read(() => readOpinion(exact)) === value.rating?.attitude
    case 'rating_result':
      return read(() => readOpinion(exact)) === value.rating?.result
    case 'withdrawn_on':
    case 'resubmission_of':
    case 'disclosure_suggestion':
    case 'disclosure_reply':
    case 'disclosure_feedback':
      return false
  }
}
