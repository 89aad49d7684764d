import type { Evidence } from '../../schemas/evidence.ts'
import type { Figure } from '../../schemas/figure.ts'
import { cellAt } from '../tables/archived-table.ts'
import { readAmount } from '../tables/values/amount.ts'
import { readBeds } from '../tables/values/beds.ts'
import { Unreadable } from '../tables/values/unreadable.ts'
import { CodePoints } from '../text/code-points.ts'

/** An archived table, opened once for all that is quoted from it. */
export interface OpenTable {
  points: CodePoints
  rows: readonly (readonly string[])[]
}

export const openTable = (text: string): OpenTable => ({
  points: new CodePoints(text),
  rows: text.split('\n').map((line) => line.split('\t')),
})

/** What is wrong with a quote from an archived table, a row a line and a tab between cells; null where it stands. */
export function disproveCell(
  { points, rows }: OpenTable,
  { cell, start, end, exact, prefix, suffix }: Evidence,
): string | null {
  if (cell === undefined) return 'names no cell'
  const { text } = points
  const found = cellAt({ rows }, cell.row, cell.column)
  if (found !== exact)
    return `row ${cell.row}, column ${cell.column} reads “${found}”, not “${exact}”`
  const whole = prefix + exact + suffix
  const [from, to] = [points.unitAt(start), points.unitAt(end)]
  const around = text.slice(from - prefix.length, to + suffix.length)
  const first = text.indexOf(whole)
  return text.slice(from, to) === exact && around === whole && !text.includes(whole, first + 1)
    ? null
    : `“${exact}” does not stand at code points ${start} to ${end}, or not once`
}

/** What a figure of a table, a sum of money or a number of beds, says that its cell does not. */
export function misreadCell({ evidence, value, unit }: Figure): string | null {
  const { exact, cell } = evidence
  try {
    const read = unit === 'bed' ? readBeds(exact) : readAmount(exact, cell?.header ?? '').value
    if (read !== value) return `“${exact}” reads value ${read}, not ${value ?? 'nothing'}`
    return unit === 'bed' || unit === 'CNY' ? null : `“${exact}” is not counted in ${unit}`
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return `“${exact}” ${error.message}`
  }
}
