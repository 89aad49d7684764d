/** One thing wrong in a table, said so that an editor finds the cell and knows what to do. */
export interface CellProblem {
  sheet: string
  row: number
  /** Null where the whole row, or the table, is meant. */
  column: number | null
  value: string
  what: string
  remedy: string
}

/** `Sheet1!C5 “2018-02-30”: is no day of the calendar. Compare it with the table as published.` */
export function sayCellProblem({ sheet, row, column, value, what, remedy }: CellProblem): string {
  const place =
    column === null
      ? `${sheet} row ${row}`
      : `${sheet}!${columnName(column)}${row} (row ${row}, column ${column})`
  const shown = value === '' ? '' : ` “${clip(value)}”`
  return `${place}${shown}: ${what}. ${remedy}`
}

const clip = (text: string) =>
  [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text

/** The name that Excel gives a column: 1 is A, 27 is AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : `${columnName(Math.floor((column - 1) / 26))}${last}`
}
