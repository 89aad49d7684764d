import { parse } from 'yaml'
import { z } from 'zod'
import { Cell } from '../../schemas/evidence.ts'
import { ListEntry } from '../../schemas/list.ts'
import type { DataFolder } from '../authored/data-folder.ts'
import { sha256 } from '../prove/archived-text.ts'
import { EditableYaml } from './edit-yaml.ts'
import { bytesOf, type Edit, type Mutation, mutating, withFile } from './mutate.ts'

type Path = readonly PropertyKey[]

/** A cell that a record points at, with its path in the record’s file. */
interface Pointed {
  file: string
  path: Path
  cell: Cell
}

/** Every mutation of what a data folder reads off tables: cells, the facts they say, and lists. */
export function tableMutations(folder: DataFolder): Record<string, Mutation[]> {
  const files = [...folder.keys()]
  const proposals = files.filter((path) => path.startsWith('proposals/'))
  const pointed = proposals.flatMap((file) =>
    cellsOf(valueOf(folder, file)).map(({ path, cell }): Pointed => ({ file, path, cell })),
  )
  const sources = files.flatMap((path) => /^sources\/(.+)\.yaml$/u.exec(path)?.[1] ?? [])
  const each = (edits: (pointed: Pointed) => Edit[]) =>
    pointed.flatMap((one) => edits(one).map((edit) => mutating(folder, one.file)(edit)))
  const moved = (key: 'row' | 'column') =>
    each(({ path, cell }) =>
      [-2, -1, 1, 2]
        .map((by) => cell[key] + by)
        .filter((value) => value > 0)
        .map((value) => ({ path: [...path, key], value })),
    )
  return {
    'row of a cell': moved('row'),
    'column of a cell': moved('column'),
    'sheet of a cell': each(({ path, cell }) => [
      { path: [...path, 'sheet'], value: `${cell.sheet}2` },
    ]),
    'source of a cell': each(({ path, cell }) =>
      sources
        .filter((source) => source !== cell.source)
        .map((value) => ({ path: [...path, 'source'], value })),
    ),
    'character of a cell': each(({ path, cell }) =>
      mistyped(cell.exact).map((value) => ({ path: [...path, 'exact'], value })),
    ),
    'fact that a cell says': proposals.flatMap((file) => factMutations(folder, file)),
    'item of a list': files
      .filter((path) => path.startsWith('lists/'))
      .flatMap((file) => itemMutations(folder, file)),
    'byte of a cell, digest recomputed': byteMutations(folder, pointed),
  }
}

const valueOf = (folder: DataFolder, file: string): unknown =>
  parse(new TextDecoder().decode(bytesOf(folder, file)))

function cellsOf(value: unknown, path: Path = []): { path: Path; cell: Cell }[] {
  const cell = Cell.safeParse(value)
  if (cell.success) return [{ path, cell: cell.data }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    cellsOf(part, [...path, key]),
  )
}

const Facts = z.looseObject({ evidence: z.object({ quotes: z.record(z.string(), z.unknown()) }) })

/** The keys of a record that a column’s cell says. */
const keysOf: Readonly<Record<string, readonly Path[]>> = {
  number: [['number']],
  title: [['title']],
  submitted_on: [['submitted_on']],
  assigned_on: [['assigned_on']],
  answered_on: [['answered_on']],
  congress: [
    ['congress', 'term'],
    ['congress', 'session'],
  ],
  result_class: [
    ['result_class', 'code'],
    ['result_class', 'label'],
  ],
  rating_attitude: [['rating', 'attitude']],
  rating_result: [['rating', 'result']],
  deputies: [['lead_deputy']],
  lead_body: [['lead_body']],
}

function factMutations(folder: DataFolder, file: string): Mutation[] {
  const record = Facts.parse(valueOf(folder, file))
  const mutation = mutating(folder, file)
  return Object.entries(record.evidence.quotes).flatMap(([name, quote]) => {
    if (!Cell.safeParse(quote).success) return []
    return (keysOf[name] ?? []).flatMap((path) =>
      others(folder, path, at(record, path)).map((value) => mutation({ path, value })),
    )
  })
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined,
    value,
  )

const opinions = ['satisfied', 'basically_satisfied', 'not_satisfied']

/** Other values of the same kind: each digit mistyped, another record, another opinion. */
function others(folder: DataFolder, path: Path, value: unknown): unknown[] {
  if (typeof value === 'number') return [value - 1, value + 1]
  if (typeof value !== 'string') return []
  const [first] = path
  if (first === 'rating') return opinions.filter((opinion) => opinion !== value)
  const resource = first === 'lead_body' ? 'bodies' : first === 'lead_deputy' ? 'deputies' : null
  if (resource !== null)
    return [...folder.keys()]
      .flatMap((name) => new RegExp(`^${resource}/(.+)\\.yaml$`, 'u').exec(name)?.[1] ?? [])
      .filter((id) => id !== value)
      .slice(0, 4)
  return mistyped(value)
}

/** A text with each character in turn another one. */
const mistyped = (text: string): string[] =>
  [...text].map((character, index) => {
    const other = /\d/u.test(character)
      ? String((Number(character) + 1) % 10)
      : character === '某'
        ? '甲'
        : '某'
    return [...text].with(index, other).join('')
  })

/** Each item of a list with one thing in it changed, and each list without one of its items. */
function itemMutations(folder: DataFolder, file: string): Mutation[] {
  const { items } = ListEntry.parse(valueOf(folder, file))
  const mutation = mutating(folder, file)
  return items.flatMap((item, index) => [
    mutation({ path: ['items'], value: items.filter((_, each) => each !== index) }),
    mutation({ path: ['items'], value: [...items, item] }),
    ...Object.entries(item).flatMap(([key, value]: [string, unknown]) => {
      const changed =
        typeof value === 'number'
          ? [value - 1, value + 1, value * 10]
          : typeof value === 'string'
            ? mistyped(value)
            : ['某']
      return changed.map((other) => mutation({ path: ['items', index, key], value: other }))
    }),
  ])
}

/** One bit changed in each byte of a cell that a record points at, the table’s digest recomputed. */
function byteMutations(folder: DataFolder, pointed: readonly Pointed[]): Mutation[] {
  const cells = new Map(
    pointed.map(({ cell }) => [`${cell.source} ${cell.row} ${cell.column}`, cell]),
  )
  return [...cells.values()].flatMap(({ source, row, column }) => {
    const text = bytesOf(folder, `sources/${source}.txt`)
    const record = new EditableYaml(bytesOf(folder, `sources/${source}.yaml`))
    const [from, to] = bytesOfCell(text, row, column)
    return Array.from({ length: to - from }, (_, offset): Mutation => ({
      name: `${source} row ${row}, column ${column}, byte ${offset}`,
      folder: () => {
        const bytes = new Uint8Array(text)
        bytes[from + offset] = (text[from + offset] ?? 0) ^ (1 << (offset % 7))
        const digest = record.replace(['sha256'], JSON.stringify(sha256(bytes)))
        return withFile(
          withFile(folder, `sources/${source}.txt`, bytes),
          `sources/${source}.yaml`,
          digest,
        )
      },
    }))
  })
}

/** Where a cell stands in the bytes of its table: a row a line, a tab between cells. */
function bytesOfCell(bytes: Uint8Array, row: number, column: number): [number, number] {
  const text = Buffer.from(bytes).toString('utf8')
  const before = text.split('\n').slice(0, row - 1)
  const cells = text.split('\n')[row - 1]?.split('\t') ?? []
  const length = (words: string) => Buffer.byteLength(words)
  const from =
    length(before.map((line) => `${line}\n`).join('')) +
    length(
      cells
        .slice(0, column - 1)
        .map((cell) => `${cell}\t`)
        .join(''),
    )
  return [from, from + length(cells[column - 1] ?? '')]
}
