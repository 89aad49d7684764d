import { type LedgerPart, ledgerOf, partsOf } from '../records/ledger.ts'
import { dataset } from './dataset.ts'
import { readDiff } from './diffs.ts'

/** So many entries stand on a page of the ledger. */
const ON_A_PAGE = 50

/** The pages of the ledger: the newest entries at its own address, older ones at `2/`, `3/` … */
export function ledgerPaths(): {
  params: { page: string | undefined }
  props: { part: LedgerPart }
}[] {
  const { releases, changes } = dataset()
  const diffs = releases.flatMap(({ id }) => readDiff(id) ?? [])
  return partsOf(ledgerOf(changes, diffs), ON_A_PAGE).map((part) => ({
    params: { page: part.number === 1 ? undefined : String(part.number) },
    props: { part },
  }))
}
