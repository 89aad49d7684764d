import { byFrequency } from './statistics.ts'

/** Words to search for, chosen by how many letters hold them. */
export interface Words {
  commonestBigram: string
  commonestCharacter: string
  /** A trigram that one letter of the sample holds. */
  rareTrigram: string
  /** Stretches of four characters that about one letter in a hundred holds. */
  phrases: readonly string[]
}

const phraseCount = 50

/** A numeral is found in other spellings too, and so is no plain phrase. */
const numeral = /[零〇一二两三四五六七八九十百千万亿]/

/** Chooses the words from a sample of letters, each one text. */
export function chooseWords(letters: readonly string[]): Words {
  const frequent = (length: number) =>
    byFrequency(letters.flatMap((letter) => [...gramsOf(letter, length)]))
  const wanted = Math.max(2, letters.length / 100)
  const phrases = frequent(4)
    .filter(({ name }) => !numeral.test(name))
    .toSorted((a, b) => Math.abs(a.times - wanted) - Math.abs(b.times - wanted))
    .slice(0, phraseCount)
  return {
    commonestBigram: frequent(2)[0]?.name ?? '',
    commonestCharacter: frequent(1)[0]?.name ?? '',
    rareTrigram: frequent(3).at(-1)?.name ?? '',
    phrases: phrases.map(({ name }) => name),
  }
}

/** Every stretch of so many Chinese characters in a text, each once. */
export function gramsOf(text: string, length: number): Set<string> {
  const grams = new Set<string>()
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+/g)) {
    for (let at = 0; at + length <= run.length; at += 1) grams.add(run.slice(at, at + length))
  }
  return grams
}
