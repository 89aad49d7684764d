import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { mutationsOf } from './mutations.ts'
import { sample } from './sample.ts'

export const folder = readDataFolder(join(import.meta.dirname, '..', '..', 'data'))
export const mutations = mutationsOf(folder, 'weihai-17-2-77')

/** How many of a kind are tried; `npm run prove` tries all. A text’s bytes are quick to refuse. */
const tried = (kind: string) => (kind.startsWith('byte of') ? 40 : 6)

/** Tests a fixed sample of every second kind: two files, so that two cores share the work. */
export function testRefusals(half: 'even' | 'odd'): void {
  const kinds = Object.entries(mutations).filter((_, at) => (at % 2 === 0) === (half === 'even'))
  test.each(kinds)(
    'the compiler refuses the data after one change of a %s',
    (kind, all) => {
      const chosen = sample(all, tried(kind))
      expect(chosen.length).toBeGreaterThan(0)
      const passed = chosen.filter(({ folder: changed }) => compile(changed()).dataset !== null)
      expect(passed.map(({ name }) => name)).toEqual([])
    },
    300_000,
  )
}
