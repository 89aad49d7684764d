/**
 * A reading of a text that is done once for each text. The proof reads one sentence for its
 * coverage, for each of its figures and for each label that speaks of it, and letters share whole
 * phrases; what is read of a text depends on nothing else, so the first reading is the answer. It is
 * shared: nobody may change it. About the last `most` texts are remembered, twice that at the most.
 */
export function remembered<T extends object>(
  read: (text: string) => T,
  most = 4096,
): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const reading = older.get(text) ?? read(text)
    if (recent.size >= most) {
      older = recent
      recent = new Map()
    }
    recent.set(text, reading)
    return reading
  }
}
