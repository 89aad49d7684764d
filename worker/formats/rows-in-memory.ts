import type { ReadRows } from './records.ts'

/** Reads records from memory in pages, as a store would, for tests. */
export const rowsInMemory =
  (records: readonly object[], pageSize = 7): ReadRows<number> =>
  (after) => {
    const start = after ?? 0
    const page = records.slice(start, start + pageSize)
    const end = start + page.length
    return Promise.resolve({
      records: page.map((record) => JSON.stringify(record)),
      next: end < records.length ? end : null,
    })
  }
