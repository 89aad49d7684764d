import type { Match } from '../../schemas/search-hit.ts'

export interface Piece {
  text: string
  found: boolean
}

/** A passage cut where what was found begins and ends; places are counted in code points. */
export function piecesOf({ text, highlights }: Pick<Match, 'text' | 'highlights'>): Piece[] {
  const points = [...text]
  const pieces: Piece[] = []
  let at = 0
  const take = (end: number, found: boolean) => {
    if (end > at) pieces.push({ text: points.slice(at, end).join(''), found })
    at = Math.max(at, end)
  }
  for (const { start, end } of highlights) {
    take(start, false)
    take(end, true)
  }
  take(points.length, false)
  return pieces
}
