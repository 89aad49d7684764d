import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Longer than any line that is not passed over. */
const longest = 256 * 1024

/**
 * At most so many lines from all over a file, evenly spaced by its bytes, each once
 * and in their order. A line longer than 256 KB is passed over.
 */
export function sampleLines(path: string, count: number): string[] {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const buffer = Buffer.alloc(Math.min(longest, size))
  const lines = new Map<number, string>()
  for (let step = 0; step < count; step += 1) {
    const from = Math.floor((size * step) / count)
    const read = buffer.subarray(0, readSync(file, buffer, 0, buffer.length, from))
    const start = from === 0 ? 0 : read.indexOf('\n') + 1
    const end = read.indexOf('\n', start)
    if (end > start) lines.set(from + start, read.toString('utf8', start, end))
  }
  closeSync(file)
  return [...lines.values()]
}
