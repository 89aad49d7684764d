/** The middle of some numbers; of an even count, the lower of the two. */
export function median(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1]
  if (middle === undefined) throw new Error('no numbers to find the middle of')
  return middle
}

/** The item for which a number is greatest; the first of equals. */
export function greatest<T>(items: readonly T[], numberOf: (item: T) => number): T | undefined {
  let found: T | undefined
  for (const item of items) {
    if (found === undefined || numberOf(item) > numberOf(found)) found = item
  }
  return found
}

/** How much greater the greater of two numbers is, as a share of the smaller: 0.1 for 20 and 22. */
export function spread(a: number, b: number): number {
  const [low, high] = [Math.min(a, b), Math.max(a, b)]
  return low === high ? 0 : (high - low) / low
}

/** Names by how often each was given, the most frequent first, equal ones in their order. */
export function byFrequency(names: Iterable<string>): { name: string; times: number }[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, times]) => ({ name, times }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
}
