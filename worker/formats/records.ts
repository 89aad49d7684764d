import { mostRows } from '../../schemas/most-rows.ts'
import { declared, type ResourceName } from '../../schemas/resources.ts'
import { releaseFileAddress } from '../addresses.ts'
import { Refusal } from '../refusal.ts'

/** A page of a list, as a store reads it: records as the JSON text that was loaded. */
export interface Rows<Cursor> {
  records: readonly string[]
  /** Where the next page begins, or null when this one is the last. */
  next: Cursor | null
}

/** Reads the page that begins at a cursor, the first one at null. */
export type ReadRows<Cursor> = (after: Cursor | null) => Promise<Rows<Cursor>>

/** Refuses an answer of more records than one may hold; `total` may be a lower bound. */
export function refuseTooManyRows(resource: ResourceName, release: string, total: number): void {
  if (total <= mostRows) return
  const { zh, en } = declared(resource).label
  const file = releaseFileAddress(release, resource)
  const [asked, most] = [total, mostRows].map((count) => count.toLocaleString('en-US'))
  throw new Refusal('too_many_rows', {
    zh: `符合条件的${zh}至少有 ${asked} 条，一次最多 ${most} 条；请加筛选条件，或下载本次发布的整表 ${file}。`,
    en: `At least ${asked} records match (${en}), at most ${most} are given at once; add filters, or download this release’s whole table, ${file}.`,
  })
}

/** Every page of a list in turn, each read when it is asked for; throws past `mostRows`. */
export async function* pagesOf<Cursor>(
  read: ReadRows<Cursor>,
): AsyncGenerator<readonly string[], void, undefined> {
  let after: Cursor | null = null
  let sent = 0
  do {
    const { records, next }: Rows<Cursor> = await read(after)
    sent += records.length
    if (sent > mostRows) throw new Error(`a list gave more than ${mostRows} records`)
    yield records
    after = next
  } while (after !== null)
}
