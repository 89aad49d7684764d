/** A fixed pseudo-random choice of `count` items: the same every time, spread over the whole list. */
export function sample<T>(items: readonly T[], count: number): T[] {
  let state = 20_261_124
  const next = () => {
    // Park and Miller's minimal generator: enough to spread a sample, and the same everywhere.
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  return items
    .map((item) => ({ item, order: next() }))
    .toSorted((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item)
}
