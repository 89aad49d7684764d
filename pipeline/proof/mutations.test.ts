import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDataFolder } from '../authored/data-folder.ts'
import { compile } from '../compile/compile.ts'
import { mutationsOf } from './mutations.ts'
import { sample } from './sample.ts'

const folder = readDataFolder(join(import.meta.dirname, '..', '..', 'data'))
const mutations = mutationsOf(folder, 'weihai-17-2-77')

/** The full run is `npm run prove`; these counts, with a fixed seed, keep the test short. */
const counts: Partial<Record<keyof typeof mutations, number>> = {
  unit: 120,
  qualifier: 120,
  offset: 150,
  'character of a quote': 250,
  'evidence of two figures swapped': 150,
  'figure that a record points at': 120,
  'words of a time, others of the letter': 60,
  'role of an operand': 40,
  'type or level of a facility': 30,
  'later evidence of a commitment': 20,
  'digit in our own words': 80,
  'qualifier in our own Chinese': 60,
  'qualifier in our own English': 60,
  'byte of the archived text': 500,
  'byte of the archived text, digest recomputed': 500,
}

test('the data as it is compiles', () => {
  expect(compile(folder).problems).toEqual([])
})

describe('the compiler refuses the data after one change of a', () => {
  test.each(Object.entries(mutations))(
    '%s',
    (kind, all) => {
      const count = Object.entries(counts).find(([name]) => name === kind)?.[1] ?? all.length
      const chosen = sample(all, count)
      expect(chosen.length).toBeGreaterThan(0)
      const passed = chosen.filter(({ folder: changed }) => compile(changed()).dataset !== null)
      expect(passed.map(({ name }) => name)).toEqual([])
    },
    300_000,
  )
})

test('every byte inside a figure’s quote is found changed, its digest recomputed', () => {
  const { dataset } = compile(folder)
  const text = new TextDecoder().decode(folder.get('sources/weihai-17-2-77.txt'))
  const characters = [...text]
  const offsets = characters.reduce<number[]>(
    (ends, character) => [...ends, (ends.at(-1) ?? 0) + new TextEncoder().encode(character).length],
    [0],
  )
  const inQuotes = new Set(
    dataset?.tables.figures.flatMap(({ evidence: { start, end } }) => {
      const [from, to] = [offsets[start] ?? 0, offsets[end] ?? 0]
      return Array.from({ length: to - from }, (_, index) => from + index)
    }),
  )
  expect(inQuotes.size).toBeGreaterThan(300)
  const flipped = mutations['byte of the archived text, digest recomputed'].filter((_, index) =>
    inQuotes.has(index),
  )
  const passed = flipped.filter(({ folder: changed }) => compile(changed()).dataset !== null)
  expect(passed).toEqual([])
}, 300_000)
