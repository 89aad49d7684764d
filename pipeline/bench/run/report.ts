import { kindNames, kinds } from './kinds.ts'
import type { Measured } from './measure.ts'
import { bareName, type Ratio } from './ratios.ts'
import type { Results, SizeResult } from './results.ts'
import { greatest, median } from './statistics.ts'
import { grouped, markdownTable } from './table.ts'
import { judge } from './targets.ts'

/** Where the numbers come from: a machine, in words. */
export interface Machine {
  processor: string
  cores: number
  node: string
}

/** The whole report, in Markdown that reads as plain text. */
export function reportOf(results: Results, machine: Machine): string {
  return `${[
    '# Benchmark',
    `Written by \`npm run bench -- --write\`. Made-up archives, by seed; the built Worker in workerd with a local D1; ${machine.processor}, ${machine.cores} cores, Node ${machine.node}. Times are of this machine and of whatever else it did; rows read and ratios are to be compared.`,
    '## Targets',
    markdownTable(
      ['target', 'found', 'met'],
      judge(results).map(({ target, found, isMet }) => [target, found, isMet ? 'yes' : '**no**']),
    ),
    '## D1 rows read and time',
    'Each cell: rows read for the page · rows read for its total · milliseconds (middle of all requests of the kind). Rows are those of the request that reads most, named last; for `in` they are stated for each value.',
    markdownTable(
      [
        'request',
        ...results.sizes.map(({ replies }) => `${grouped(replies)} replies`),
        'most rows',
      ],
      kindNames.map((kind) => rowOf(kind, results.sizes)).filter((row) => row.length > 0),
    ),
    '## Beside a bare Worker',
    `Requests per second over 8 connections as a ratio to a Worker that answers a constant, in the same workerd and run: the middle of 5 rounds in which all take turns, on ${grouped(results.ratiosOn)} replies; 50 different requests of each kind, asked in turn, but one for the commonest bigram. The CPU time is that of workerd for one request, where the system tells it; it depends less on what else the machine does.`,
    markdownTable(
      ['request', 'requests per second', 'ratio', 'CPU ms', 'ratio of CPU'],
      results.ratios.map((each) => ratioRow(each, results.ratios)),
    ),
    '## Load and size',
    markdownTable(
      [
        'replies',
        'records',
        'made up in',
        'loaded in',
        'for each reply',
        'database',
        'for each reply',
      ],
      results.sizes.map(sizeRow),
    ),
    'A made-up register lists proposals and replies only, not the parts of replies.',
  ].join('\n\n')}\n`
}

function ratioRow({ name, perSecond, ratio, cpu }: Ratio, all: readonly Ratio[]): string[] {
  const unit = all.find((each) => each.name === bareName)?.cpu ?? null
  return [
    name,
    grouped(perSecond),
    ratio.toFixed(3),
    cpu?.toFixed(3) ?? '–',
    cpu === null || unit === null ? '–' : (unit / cpu).toFixed(3),
  ]
}

function rowOf(kind: (typeof kindNames)[number], sizes: readonly SizeResult[]): string[] {
  const ofKind = sizes.map(({ measured }) => measured.filter((each) => each.kind === kind))
  if (ofKind.every((each) => each.length === 0)) return []
  const worst = greatest(ofKind.flat(), rowsPerValue)
  return [kinds[kind], ...ofKind.map(cellOf), worst?.about ?? '']
}

function cellOf(measured: readonly Measured[]): string {
  const refused = measured.find(({ status }) => status >= 400)
  if (refused !== undefined) return `answered ${refused.status}`
  const worst = greatest(measured, rowsPerValue)
  if (worst === undefined) return '–'
  const rows = Number(rowsPerValue(worst).toFixed(1))
  return `${grouped(rows)} · ${grouped(worst.totalRows)} · ${median(measured.map(({ ms }) => ms)).toFixed(1)}`
}

const rowsPerValue = ({ rows, values = 1 }: Measured) => rows / values

function sizeRow(size: SizeResult): string[] {
  const { replies, records, generateSeconds, loadSeconds, databaseBytes } = size
  return [
    grouped(replies),
    grouped(records),
    `${grouped(generateSeconds)} s`,
    `${grouped(loadSeconds)} s`,
    `${((loadSeconds * 1000) / replies).toFixed(1)} ms`,
    `${grouped(databaseBytes / 1e6)} MB`,
    `${(databaseBytes / replies / 1000).toFixed(1)} kB`,
  ]
}
