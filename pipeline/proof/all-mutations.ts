import { readDataFolder } from '../authored/data-folder.ts'
import { withTables } from '../fixtures/tables/with-tables.ts'
import { paths } from '../paths.ts'
import { compileData, requireDataset } from '../verbs/compile-data.ts'
import type { Mutation } from './mutate.ts'
import { mutationsOf } from './mutations.ts'
import { tableMutations } from './mutations-of-tables.ts'

/** Every change that the full proof tries, by its kind: those of each reply, then those of tables. */
export function allMutations(): (readonly [kind: string, mutations: readonly Mutation[]])[] {
  const folder = readDataFolder(paths.data)
  const { tables } = requireDataset(compileData())
  return [
    ...tables.replies.flatMap(({ id }) => Object.entries(mutationsOf(folder, id))),
    ...Object.entries(tableMutations(withTables(folder))),
  ]
}
