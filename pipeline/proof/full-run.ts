import { compile } from '../compile/compile.ts'
import type { Mutation } from './mutate.ts'
import type { ProofRow } from './proof-table.ts'

/** Tries every mutation of some kinds; `progress` is told after each kind. */
export function proveMutations(
  kinds: Readonly<Record<string, readonly Mutation[]>>,
  progress: (row: ProofRow) => void,
): ProofRow[] {
  return Object.entries(kinds).map(([change, mutations]) => {
    const refused = mutations.filter(({ folder: changed }) => compile(changed()).dataset === null)
    const row = { claim: change, tried: mutations.length, held: refused.length }
    progress(row)
    return row
  })
}
