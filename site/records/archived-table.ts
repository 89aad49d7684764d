/** The rows of an archived table: a row a line, tabs between cells. */
export const rowsOfTable = (text: string): string[][] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))

/** The rows without what a title merged over all columns leaves empty on its right. */
export const trimmed = (row: readonly string[]): { cells: readonly string[]; rest: number } => {
  const used = row.findLastIndex((cell) => cell !== '') + 1
  return used === 1 ? { cells: row.slice(0, 1), rest: row.length } : { cells: row, rest: 1 }
}
