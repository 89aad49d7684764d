import { isDeepStrictEqual } from 'node:util'
import type { Absent } from '../../../schemas/absent.ts'
import type { Cell } from '../../../schemas/evidence.ts'
import type { ProposalEntry } from '../../../schemas/proposal.ts'
import type { Archive } from '../../authored/archive.ts'
import type { Authored } from '../../authored/document.ts'
import type { DataFolder } from '../../authored/data-folder.ts'
import { squeeze } from '../../ingest/text.ts'
import { isCell } from '../../prove/proposal-cells.ts'
import { sayCellProblem } from '../cell-problem.ts'
import type { NameBook } from '../plan/names.ts'
import type { Conflict, FieldChange, Plan, RecordChange } from '../plan/plan.ts'
import { block, editYaml, inline, schemaLine } from '../plan/yaml.ts'
import type { SuggestionContext } from './context.ts'
import type { SuggestionRow } from './facts.ts'
import { slugOfNumber } from '../../draft/slug.ts'

type Quotes = ProposalEntry['evidence']['quotes']
type Key = keyof Quotes

/** One fact of a row: the keys of the record that hold it, and the cells that show it. */
interface Told {
  name: string
  values: Partial<ProposalEntry>
  cells: Partial<Record<Key, Cell>>
}

/** Lays out what the rows of a table would do to the records of its meeting. */
export function planSuggestions(
  rows: readonly SuggestionRow[],
  context: SuggestionContext,
  source: string,
  book: NameBook,
  archive: Archive,
  folder: DataFolder,
  today: string,
): Pick<Plan, 'files' | 'records' | 'conflicts'> {
  const files = new Map<string, string>()
  const records: RecordChange[] = []
  const conflicts: Conflict[] = []
  for (const row of rows) {
    const id = idOf(context, row.number)
    const path = `proposals/${id}.yaml`
    const told = factsOf(row, context, book)
    const known = archive.proposals.get(id)
    const name = row.title ?? `第${row.number}号`
    if (known === undefined) {
      files.set(path, newEntry(row, context, source, told, today))
      const fields = told.map((fact) => ({
        field: fact.name,
        before: '',
        after: sayFact(fact, book),
      }))
      records.push({ resource: 'proposals', id, name, action: 'added', fields })
      continue
    }
    const compared = told.map((fact) => ({ fact, found: compare(known, fact) }))
    const changed = compared.flatMap(({ fact, found }) => (found === 'new' ? [fact] : []))
    for (const { fact, found } of compared) {
      if (found === 'conflict') conflicts.push(conflictOf(known, fact, book))
    }
    if (changed.length > 0) {
      const text = new TextDecoder().decode(folder.get(path))
      files.set(path, editYaml(text, editsOf(known.value, changed, today)))
    }
    const fields = changed.map((fact): FieldChange => ({
      field: fact.name,
      before: sayFact({ ...fact, values: pick(known.value, fact.values) }, book),
      after: sayFact(fact, book),
    }))
    records.push({
      resource: 'proposals',
      id,
      name: known.value.title ?? name,
      action: changed.length > 0 ? 'changed' : 'unchanged',
      fields,
    })
  }
  return { files, records, conflicts }
}

const idOf = ({ place, congress: { body, term, session } }: SuggestionContext, number: string) =>
  `${place.slug}${body === 'cppcc' ? '-zx' : ''}-${term}-${session}-${slugOfNumber(number)}`

/** The facts of a row as keys of a record; what is blank is no fact. */
function factsOf(row: SuggestionRow, { congress }: SuggestionContext, book: NameBook): Told[] {
  const { cells, dates, rating } = row
  const deputy = (name: string) => book.deputy(name, congress)
  const given = (...keys: (keyof typeof cells)[]): Told['cells'] =>
    Object.fromEntries(keys.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])))
  const facts: Told[] = [
    {
      name: 'deputies',
      values: { lead_deputy: deputy(row.lead), joint_deputies: row.joint.map(deputy) },
      cells: given('deputies', 'joint_deputies'),
    },
    {
      name: 'lead_body',
      values: { lead_body: book.body(row.leadBody) },
      cells: given('lead_body'),
    },
  ]
  if (row.title !== null)
    facts.unshift({ name: 'title', values: { title: row.title }, cells: given('title') })
  if (row.coBodies !== null)
    facts.push({
      name: 'co_bodies',
      values: { co_bodies: row.coBodies.map((name) => book.body(name)) },
      cells: given('co_bodies'),
    })
  for (const key of ['submitted_on', 'assigned_on', 'answered_on'] as const) {
    if (dates[key] !== undefined)
      facts.push({ name: key, values: { [key]: dates[key] }, cells: given(key) })
  }
  if (row.resultClass !== null)
    facts.push({
      name: 'result_class',
      values: { result_class: row.resultClass },
      cells: given('result_class'),
    })
  if (rating.attitude !== null || rating.result !== null)
    facts.push({
      name: 'rating',
      values: { rating },
      cells: given('rating_attitude', 'rating_result'),
    })
  return facts
}

/**
 * What a fact is to a record that is there: the same, new (the record has nothing, or
 * had it from an earlier table), or in conflict with what a letter says.
 */
function compare(
  { value }: Authored<ProposalEntry>,
  { values, cells }: Told,
): 'same' | 'new' | 'conflict' {
  const now = pick(value, values)
  if (isDeepStrictEqual(now, values) || isSameTitle(now.title, values.title)) {
    const proved = Object.keys(cells).some((key) => quoteOf(value, key) !== undefined)
    return proved || Object.values(now).every((each) => isDeepStrictEqual(each, []))
      ? 'same'
      : 'new'
  }
  const quoted = Object.keys(cells).some((key) => {
    const quote = quoteOf(value, key)
    return quote !== undefined && !isCell(quote)
  })
  return quoted ? 'conflict' : 'new'
}

const quoteOf = ({ evidence }: ProposalEntry, key: string) =>
  Object.entries(evidence.quotes).find(([name]) => name === key)?.[1]

/** A list leaves out what every title has: 关于…的建议. */
const isSameTitle = (a: string | null | undefined, b: string | null | undefined) =>
  typeof a === 'string' && typeof b === 'string' && bareTitle(a) === bareTitle(b)

const bareTitle = (title: string) =>
  squeeze(title)
    .replace(/^关于/u, '')
    .replace(/的?(?:建议|提案|议案)$/u, '')
    .replace(/[《》“”"]/gu, '')

const pick = (value: ProposalEntry, keys: Partial<ProposalEntry>): Partial<ProposalEntry> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key in keys))

function newEntry(
  row: SuggestionRow,
  { place, kind, congress, title }: SuggestionContext,
  source: string,
  told: readonly Told[],
  today: string,
): string {
  const none: Omit<ProposalEntry, 'lead_deputy' | 'lead_body' | 'evidence' | 'absent'> = {
    kind,
    place: place.slug,
    congress,
    number: row.number,
    title: null,
    joint_deputies: [],
    co_bodies: null,
    resubmission_of: null,
    submitted_on: null,
    assigned_on: null,
    withdrawn_on: null,
    result_class: null,
    rating: null,
    disclosure: { suggestion: null, reply: null, feedback: null },
    recorded_on: today,
  }
  const said = told.reduce<Partial<ProposalEntry>>((all, { values }) => ({ ...all, ...values }), {})
  const entry = { ...none, ...said }
  const quotes: Partial<Record<Key, Cell>> = { kind: title, congress: title }
  if (row.cells.number !== undefined) quotes.number = row.cells.number
  for (const { cells } of told) Object.assign(quotes, cells)
  const { recorded_on, ...facts } = entry
  return (
    schemaLine('proposal') +
    block(facts, 0) +
    block({ evidence: { source, quotes }, recorded_on, absent: reasonsOf(entry) }, 2)
  )
}

/** Why each fact is null that a table does not give: a list says nothing of the letters. */
function reasonsOf(entry: Partial<ProposalEntry>): Absent {
  const absent: Absent = {}
  const nulls = ['title', 'submitted_on', 'assigned_on', 'result_class', 'co_bodies'] as const
  for (const key of nulls) if (entry[key] === null) absent[key] = 'not_published'
  if (entry.rating === null) absent.rating = 'not_published'
  for (const asked of ['attitude', 'result'] as const)
    if (entry.rating?.[asked] === null) absent[`rating.${asked}`] = 'not_published'
  for (const what of ['suggestion', 'reply', 'feedback'])
    absent[`disclosure.${what}`] = 'not_published'
  return { ...absent, resubmission_of: 'unknown', withdrawn_on: 'not_applicable' }
}

/** The edits that bring new facts, their cells and their reasons into a file. */
function editsOf(value: ProposalEntry, facts: readonly Told[], today: string) {
  const edits: { path: string[]; value: unknown }[] = []
  for (const { values, cells } of facts) {
    for (const [key, each] of Object.entries(values)) {
      edits.push({ path: [key], value: each })
      for (const path of Object.keys(value.absent))
        if (path === key || path.startsWith(`${key}.`))
          edits.push({ path: ['absent', path], value: undefined })
    }
    for (const [key, cell] of Object.entries(cells))
      edits.push({ path: ['evidence', 'quotes', key], value: cell })
    for (const asked of ['attitude', 'result'] as const)
      if (values.rating?.[asked] === null)
        edits.push({ path: ['absent', `rating.${asked}`], value: 'not_published' })
  }
  return [...edits, { path: ['recorded_on'], value: today }]
}

function conflictOf(known: Authored<ProposalEntry>, fact: Told, book: NameBook): Conflict {
  const [key = ''] = Object.keys(fact.values)
  const [cell] = Object.values(fact.cells)
  return {
    at: `${known.file}:${known.lineOf([key])}`,
    field: fact.name,
    kept: sayFact({ ...fact, values: pick(known.value, fact.values) }, book),
    said: sayFact(fact, book),
    cell:
      cell === undefined
        ? ''
        : sayCellProblem({ ...cell, value: cell.exact, what: '', remedy: '' }).replace(
            /: \. $/,
            '',
          ),
  }
}

/** A fact for a person: names instead of ids. */
function sayFact({ values }: Told, book: NameBook): string {
  const words = Object.values(values).flatMap((value): string[] => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value)) return value.map((id) => book.nameOf(id))
    if (typeof value === 'string') return [book.nameOf(value)]
    if ('label' in value) return [value.label]
    return [inline(value)]
  })
  return words.length === 0 ? '—' : words.join('、')
}
