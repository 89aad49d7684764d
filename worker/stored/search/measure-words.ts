import { unitWords } from '../../../schemas/unit-words.ts'
import { fold } from './fold.ts'

/** What numerals count or order besides the units of figures: 七月二日, 二届, 三号. */
const others = '月 日 号 届 期 季度 点 章 款 楼 层 组'.split(' ')

let words: readonly string[] | undefined

/** Whether a measure word stands in a folded line at an offset, or one space behind it. */
export function isMeasured(line: string, at: number): boolean {
  words ??= [...Object.values(unitWords).flat(), ...others].map((word) =>
    String.fromCodePoint(...fold(word).points),
  )
  const start = line[at] === ' ' ? at + 1 : at
  return words.some((word) => line.startsWith(word, start))
}
