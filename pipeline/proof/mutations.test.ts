import { expect, test } from 'vitest'
import { compile } from '../compile/compile.ts'
import { folder, mutations, testRefusals } from './refuses.fixture.ts'
import { sample } from './sample.ts'

test('the data as it is compiles', () => {
  expect(compile(folder).problems).toEqual([])
})

testRefusals('even')

test('a byte inside a figure’s quote is found changed, its digest recomputed', () => {
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
  const passed = sample(flipped, 60).filter(
    ({ folder: changed }) => compile(changed()).dataset !== null,
  )
  expect(passed).toEqual([])
}, 300_000)
