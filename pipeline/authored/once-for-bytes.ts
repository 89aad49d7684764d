/**
 * A reading of bytes that is done once for the same array: the proof by mutation compiles one folder
 * thousands of times, of which one file differs. Neither the bytes nor what was read of them may change.
 */
export function onceForBytes<T extends object>(
  read: (bytes: Uint8Array) => T,
): (bytes: Uint8Array) => T {
  const before = new WeakMap<Uint8Array, T>()
  return (bytes) => {
    const known = before.get(bytes)
    if (known !== undefined) return known
    const reading = read(bytes)
    before.set(bytes, reading)
    return reading
  }
}
