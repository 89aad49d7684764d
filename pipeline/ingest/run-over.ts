import { doubtsOf } from './json-line.ts'
import type { PageRecord } from './page-record.ts'
import { readFile } from './read-file.ts'
import { Refused } from './refused.ts'

/** What came of one file. A fault of the program is told as one, and the run goes on. */
export type Outcome =
  | { file: string; record: PageRecord; refused: null }
  | { file: string; record: null; refused: string }

export function ingestFile(file: string): Outcome {
  try {
    return { file, record: readFile(file), refused: null }
  } catch (error) {
    if (error instanceof Refused) return { file, record: null, refused: error.message }
    const name = error instanceof Error ? error.name : 'unknown'
    return {
      file,
      record: null,
      refused: `a fault in the importer (${name}): please report this page`,
    }
  }
}

/** One line of the closing table: the counts are kept, never the pages. */
export interface Tally {
  taken: number
  doubtful: { file: string; doubts: number; first: string }[]
  refused: { file: string; reason: string }[]
}

export function emptyTally(): Tally {
  return { taken: 0, doubtful: [], refused: [] }
}

export function count(tally: Tally, { file, record, refused }: Outcome): void {
  if (record === null) {
    tally.refused.push({ file, reason: refused })
    return
  }
  const doubts = doubtsOf(record)
  const [first] = doubts
  if (first === undefined) tally.taken += 1
  else tally.doubtful.push({ file, doubts: doubts.length, first })
}

/** The table a run ends with. */
export function sayTally({ taken, doubtful, refused }: Tally): string {
  const total = taken + doubtful.length + refused.length
  const lines = [
    `${total} files: ${taken} taken without a doubt, ${doubtful.length} doubtful, ${refused.length} refused.`,
    ...doubtful.map(
      ({ file, doubts, first }) =>
        `  doubtful  ${file}: ${first}${doubts > 1 ? ` (and ${doubts - 1} more)` : ''}`,
    ),
    ...refused.map(({ file, reason }) => `  refused   ${file}: ${reason}`),
  ]
  return lines.join('\n')
}
