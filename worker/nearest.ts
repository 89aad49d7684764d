/** The name a misspelt one was most likely meant to be, or null when none is near. */
export function nearest<T extends string>(asked: string, names: readonly T[]): T | null {
  const tolerance = Math.max(1, Math.floor(asked.length / 3))
  const ranked = names
    // A name that differs in length alone by more than we tolerate cannot be near.
    .filter((name) => Math.abs(name.length - asked.length) <= tolerance)
    .map((name) => ({ name, edits: editDistance(asked, name) }))
    .filter(({ edits }) => edits <= tolerance)
    .sort((a, b) => a.edits - b.edits)
  return ranked[0]?.name ?? null
}

/** Levenshtein’s distance, kept one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
