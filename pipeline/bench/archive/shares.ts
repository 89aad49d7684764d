import type { Random } from './random.ts'

/** Shares a whole number out over parts of uneven weight; the shares add up to it. */
export function shareOut(random: Random, total: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, () => 0.5 + random.next())
  const sum = weights.reduce((a, b) => a + b, 0)
  let [weighed, given] = [0, 0]
  return weights.map((weight) => {
    weighed += weight
    const share = Math.round((total * weighed) / sum) - given
    given += share
    return share
  })
}

/** Numbers of one width for all proposals of a session: from 001, or from 100. */
export function numbering(random: Random, replies: number): { width: number; first: number } {
  // No case takes more than two numbers.
  const digits = String(2 * replies + 1).length
  const padded = Math.max(digits, random.int(2, 4))
  return random.chance(0.4)
    ? { width: padded, first: 1 }
    : { width: digits + 1, first: 10 ** digits }
}
