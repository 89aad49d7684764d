const latin = /[\p{Script=Latin}\p{Number}]/u

/**
 * How an archived text reads, point by point: a line broken inside a sentence is
 * joined, which is done for display only. White space that holds a newline
 * vanishes, or is one space where it parts two Latin words or numbers. Every
 * code point keeps its place in the list, so that offsets still hold.
 */
export function readingPoints(points: readonly string[]): string[] {
  const read = [...points]
  if (!points.includes('\n')) return read
  let at = 0
  while (at < points.length) {
    const end = endOfSpace(points, at)
    if (points.slice(at, end).includes('\n')) {
      const parts = latin.test(points[at - 1] ?? '') && latin.test(points[end] ?? '')
      read.fill('', at, end)
      if (parts) read[at] = ' '
    }
    at = end + 1
  }
  return read
}

export const readingText = (text: string) =>
  text.includes('\n') ? readingPoints([...text]).join('') : text

function endOfSpace(points: readonly string[], from: number): number {
  let end = from
  while (/\s/u.test(points[end] ?? '')) end += 1
  return end
}
