import type { Unit } from '../../schemas/unit.ts'
import { unitWords } from '../../schemas/unit-words.ts'

const isUnit = (name: string): name is Unit => name in unitWords

/** Longest word first, so that 人次 is found before 人. */
const byLength = Object.entries(unitWords)
  .flatMap(([unit, words]) => (isUnit(unit) ? words.map((word) => ({ unit, word })) : []))
  .toSorted((a, b) => b.word.length - a.word.length)

/** The unit printed at `at`, by its longest word; null where none is. */
export function readUnit(text: string, at: number): { unit: Unit; word: string } | null {
  return byLength.find(({ word }) => text.startsWith(word, at)) ?? null
}
