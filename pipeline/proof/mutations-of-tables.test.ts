import { expect, test } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { withTables } from '../fixtures/tables/with-tables.ts'
import { paths } from '../paths.ts'
import { tableMutations } from './mutations-of-tables.ts'
import { sample } from './sample.ts'

const folder = withTables(readDataFolder(paths.data))

test('the data with its made-up tables compiles', () => {
  expect(compile(folder).problems).toEqual([])
})

test.each(Object.entries(tableMutations(folder)))(
  'the compiler refuses the data after one change of a %s',
  (_, all) => {
    const chosen = sample(all, 8)
    expect(chosen.length).toBe(8)
    const passed = chosen.filter(({ folder: changed }) => compile(changed()).dataset !== null)
    expect(passed.map(({ name }) => name)).toEqual([])
  },
  300_000,
)
