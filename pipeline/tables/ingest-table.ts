import type { SourceEntry } from '../../schemas/source.ts'
import type { TableShape } from '../../schemas/table.ts'
import { type Archive, readArchive } from '../authored/archive.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { formatProblem } from '../problem.ts'
import { archivedTable, type ArchivedTable, textOfSheet } from './archived-table.ts'
import { type CellProblem, sayCellProblem } from './cell-problem.ts'
import { findHeader } from './find-header.ts'
import { formulasIn } from './formulas.ts'
import { headerText, meaningsOf } from './headers.ts'
import { maskSheet } from './mask-sheet.ts'
import type { TableOptions } from './options.ts'
import { NameBook } from './plan/names.ts'
import type { Plan } from './plan/plan.ts'
import { planSource } from './plan/source.ts'
import type { Sheet } from './read/sheet.ts'
import { planList } from './lists/plan-list.ts'
import { readContext } from './suggestions/context.ts'
import { planSuggestions } from './suggestions/plan-suggestions.ts'
import { readSuggestions } from './suggestions/read-suggestions.ts'

/** A sheet with its masked text and how it is read. */
export interface ReadSheet {
  table: ArchivedTable
  rows: string[][]
  shape: TableShape
  redactions: SourceEntry['redactions']
}

/** What came of one sheet: a plan, or everything that is wrong with it. */
export interface SheetOutcome {
  sheet: string
  /** Null where there are problems. */
  plan: Plan | null
  problems: readonly string[]
  doubts: readonly string[]
}

/**
 * Reads one sheet against a data folder and lays out what it would change. Nothing is
 * written, and a plan that the compiler would refuse is a problem, not a plan.
 */
export function ingestSheet(
  { name, rows }: Sheet,
  folder: DataFolder,
  options: TableOptions,
  today: string,
): SheetOutcome {
  const { archive, problems } = readArchive(folder)
  if (archive === null)
    return failed(name, [
      'data/ is not in order; run npm run check first.',
      ...problems.map(formatProblem),
    ])
  const found = findHeader(rows, archive.tableHeaders, options.told)
  if (found === null) return failed(name, [noHeading(name)])
  const shape = { kind: found.kind, sheet: name, header: found.header, columns: found.columns }
  const twice = columnsMeantTwice(shape, rows)
  const wrong = [...formulasIn(name, rows), ...twice]
  if (wrong.length > 0) return failed(name, wrong.map(sayCellProblem))
  const masked = maskSheet(rows, shape, archive.tableHeaders)
  const table = archivedTable('', shape, textOfSheet(masked.rows))
  const read = { table, rows: masked.rows, shape, redactions: masked.redactions }
  const outcome = readers[shape.kind](read, archive, folder, options, today)
  if (outcome.plan === null) return outcome
  const { problems: refused, unregistered } = compile(withFiles(folder, outcome.plan.files))
  // New ids make one problem together; they are registered when the plan is carried out.
  const serious = refused.filter(
    ({ file }) => unregistered.length === 0 || file !== archive.register.file,
  )
  if (serious.length > 0)
    return failed(name, [
      'npm run check would refuse what this table says:',
      ...serious.map(formatProblem),
    ])
  const unread = unreadColumns(shape, rows)
  const doubts =
    unread === '' ? outcome.doubts : [...outcome.doubts, `Columns not read: ${unread}.`]
  return { ...outcome, doubts }
}

type Reader = (
  read: ReadSheet,
  archive: Archive,
  folder: DataFolder,
  options: TableOptions,
  today: string,
) => SheetOutcome

const readers: Record<TableShape['kind'], Reader> = {
  suggestions: ingestSuggestions,
  grants: ingestList,
  facilities: ingestList,
}

function ingestSuggestions(
  { table: unnamed, rows, shape, redactions }: ReadSheet,
  archive: Archive,
  folder: DataFolder,
  options: TableOptions,
  today: string,
): SheetOutcome {
  const context = readContext(unnamed, archive.places, options.place)
  if (Array.isArray(context))
    return failed(
      shape.sheet,
      [...context, ...readSuggestions(unnamed).problems].map(sayCellProblem),
    )
  const { place, congress } = context
  const assembly = congress.body === 'cppcc' ? '-zx' : ''
  const wanted = `${place.slug}${assembly}-${congress.term}-${congress.session}-suggestions`
  const source = planSource(archive, wanted, { rows, shape, redactions }, options.provenance, today)
  const table = archivedTable(source.id, shape, source.text)
  const read = readSuggestions(table)
  if (read.rows.length === 0 && read.problems.length === 0)
    return failed(shape.sheet, [`${shape.sheet}: no row under the heading is a suggestion.`])
  if (read.problems.length > 0) return failed(shape.sheet, read.problems.map(sayCellProblem))
  const book = new NameBook(archive, place, today)
  const titled = { ...context, title: { ...context.title, source: source.id } }
  const plan = planSuggestions(read.rows, titled, source.id, book, archive, folder, today)
  const named = [...book.added.values()].map(({ resource, id, name }) => ({
    resource,
    id,
    name,
    action: 'added' as const,
    fields: [],
  }))
  return {
    sheet: shape.sheet,
    plan: {
      files: new Map([...source.files, ...book.files, ...plan.files]),
      records: [...named, ...plan.records],
      conflicts: plan.conflicts,
      remarks: [],
    },
    problems: [],
    doubts: read.doubts.map(sayCellProblem),
  }
}

/** A list itemises what a reply claims: which claim, the editor says. */
function ingestList(
  read: ReadSheet,
  archive: Archive,
  _: DataFolder,
  options: TableOptions,
  today: string,
): SheetOutcome {
  const result = planList(read, archive, options, today)
  return Array.isArray(result)
    ? failed(read.shape.sheet, result)
    : { sheet: read.shape.sheet, plan: result, problems: [], doubts: [] }
}

const failed = (sheet: string, problems: readonly string[]): SheetOutcome => ({
  sheet,
  plan: null,
  problems,
  doubts: [],
})

/** A data folder with the files of a plan in it. */
export function withFiles(folder: DataFolder, files: ReadonlyMap<string, string>): DataFolder {
  const encoder = new TextEncoder()
  const written = [...files].map(([path, text]) => [path, encoder.encode(text)] as const)
  return new Map([...folder, ...written])
}

const noHeading = (sheet: string) =>
  `${sheet}: no row names the columns of a known table. A table of suggestions has columns such as ` +
  '建议编号, 标题, 领衔代表, 主办单位; one of grants 受助单位, 金额（万元）; one of facilities 名称, 类型. ' +
  'Other headings with these meanings are added to data/table-headers.yaml.'

function columnsMeantTwice(
  { sheet, header, columns }: TableShape,
  rows: Sheet['rows'],
): CellProblem[] {
  return columns.flatMap(({ column, means }, index) =>
    columns.slice(0, index).some((other) => other.means === means)
      ? [
          {
            sheet,
            row: header.last,
            column,
            value: headerText(rows, header, column),
            what: `a second column that means ${means}`,
            remedy: 'Tell the two apart with --column, or take out the one that is not to be read.',
          },
        ]
      : [],
  )
}

function unreadColumns({ header, kind, columns }: TableShape, rows: Sheet['rows']): string {
  const width = rows[header.last - 1]?.length ?? 0
  const read = new Set(columns.map(({ column }) => column))
  const names = Array.from({ length: width }, (_, at) => at + 1)
    .filter((column) => !read.has(column))
    .map((column) => headerText(rows, header, column))
    .filter((name) => name !== '')
  const shown = meaningsOf[kind].length > 0 ? names : []
  return shown.join('、')
}
