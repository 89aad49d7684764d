import { parse } from 'yaml'
import { z } from 'zod'
import { Bilingual } from '../../schemas/bilingual.ts'

/** One reviewed word in which a numeral counts nothing: 统一, 一体, 12345. */
const NumeralWord = z.strictObject({ word: z.string().min(1), reason: Bilingual })
type NumeralWord = z.infer<typeof NumeralWord>

/** `data/numeral-words.yaml`. */
export const NumeralWordsFile = z.array(NumeralWord)

/** The reviewed words, by their first character, longest first. */
export type NumeralWords = ReadonlyMap<string, readonly NumeralWord[]>

/** Reads `data/numeral-words.yaml`. */
export function parseNumeralWords(yaml: string): NumeralWords {
  const words = NumeralWordsFile.parse(parse(yaml) ?? [])
  const grouped = Map.groupBy(words, ({ word }) => word[0] ?? '')
  return new Map(
    [...grouped].map(([first, group]) => [
      first,
      group.toSorted((a, b) => b.word.length - a.word.length),
    ]),
  )
}

/** The longest reviewed word that stands at `at`. */
export function wordAt(words: NumeralWords, text: string, at: number): NumeralWord | null {
  return words.get(text[at] ?? '')?.find(({ word }) => text.startsWith(word, at)) ?? null
}
