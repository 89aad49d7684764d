import type { Unit } from '../../schemas/unit.ts'
import { unitWords } from '../../schemas/unit-words.ts'
import { isTrapped } from './unit-traps.ts'

const isUnit = (name: string): name is Unit => name in unitWords

/** Longest word first, so that 人次 is found before 人. */
const byLength = Object.entries(unitWords)
  .flatMap(([unit, words]) => (isUnit(unit) ? words.map((word) => ({ unit, word })) : []))
  .toSorted((a, b) => b.word.length - a.word.length)

export interface PrintedUnit {
  unit: Unit
  word: string
}

/**
 * The unit printed at `at`, by its longest word; null where none is. A word
 * that goes on there to another word (人 of 人大) or lacks the company it needs
 * (度 without 电) is none.
 */
export function readUnit(text: string, at: number): PrintedUnit | null {
  return (
    byLength.find((entry) => text.startsWith(entry.word, at) && !isTrapped(text, at, entry)) ?? null
  )
}
