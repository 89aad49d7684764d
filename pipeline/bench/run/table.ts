/** A table in Markdown, its columns padded so that it reads well as plain text too. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width, column > 0)).join(' | ')} |`
  const rule = widths.map(
    (width, column) => '-'.repeat(width - (column > 0 ? 1 : 0)) + (column > 0 ? ':' : ''),
  )
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

function padded(cell: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(width - widthOf(cell))
  return toTheRight ? space + cell : cell + space
}

/** Columns a text takes where Chinese characters take two. */
const widthOf = (text: string) =>
  Array.from(text).reduce(
    (width, sign) => width + (/[\u2e80-\u9fff\uff00-\uff60]/.test(sign) ? 2 : 1),
    0,
  )

/** 1234567 as 1,234,567. */
export const grouped = (number: number) => number.toLocaleString('en', { maximumFractionDigits: 0 })
