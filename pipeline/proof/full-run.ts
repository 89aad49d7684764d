import type { DataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { mutationsOf } from './mutations.ts'
import type { ProofRow } from './proof-table.ts'

/** Tries every mutation of a reply's data; `progress` is told after each kind. */
export function proveMutations(
  folder: DataFolder,
  id: string,
  progress: (row: ProofRow) => void,
): ProofRow[] {
  return Object.entries(mutationsOf(folder, id)).map(([change, mutations]) => {
    const refused = mutations.filter(({ folder: changed }) => compile(changed()).dataset === null)
    const row = { claim: change, tried: mutations.length, held: refused.length }
    progress(row)
    return row
  })
}
