import type { CellProblem } from './cell-problem.ts'

/** Words that Excel would run: a number with a sign, or a lone dash, is none. */
const formula = /^(?:[=@]|[+-](?!\s*[\d.,]+\s*$).)/u
const fault = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|GETTING_DATA)/u

/** Cells that hold a formula as text, or the fault of one: nothing published has them. */
export function formulasIn(sheet: string, rows: readonly (readonly string[])[]): CellProblem[] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((value, at): CellProblem[] => {
      const place = { sheet, row: index + 1, column: at + 1, value }
      if (formula.test(value) && !/^[-—]+$/u.test(value))
        return [
          {
            ...place,
            what: 'is a formula, which would run in the reader’s Excel',
            remedy: 'Write its result, as published, or empty the cell.',
          },
        ]
      if (fault.test(value))
        return [
          {
            ...place,
            what: 'is the fault of a formula',
            remedy: 'Open the table where its formulas work, and save it again.',
          },
        ]
      return []
    }),
  )
}
