/** One sheet as it is archived: its name, and the text of every cell. */
export interface Sheet {
  name: string
  rows: readonly (readonly string[])[]
}

const invisible = /[\uFEFF\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/gu

/** A cell on one line: what parts lines or cells becomes a space, what nobody sees is left out. */
export const cellText = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()

/** Without the empty columns and rows at its end, every row as long as the longest. */
export function rectangle(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1))
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}
