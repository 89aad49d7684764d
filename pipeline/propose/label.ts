import type { Bilingual } from '../../schemas/bilingual.ts'
import { UNNAMED, UNTRANSLATED } from '../authored/placeholder.ts'
import { scanDates } from '../dates/scan.ts'
import type { NumeralWords } from '../quantity/numeral-words.ts'
import { scanNumerals } from '../quantity/scan-numerals.ts'
import { scanAmounts } from '../quantity/scan-quantities.ts'

/**
 * A label to begin with, in words of the letter: its numbers and dates are left
 * out, so that only the figure itself says them.
 */
export function draftLabel(words: string, numeralWords: NumeralWords): Bilingual {
  const zh = withoutNumbers(words, numeralWords)
  return { zh, en: `${UNTRANSLATED}${zh}` }
}

function withoutNumbers(words: string, numeralWords: NumeralWords): string {
  const spans = [
    ...scanAmounts(words),
    ...scanDates(words),
    ...scanNumerals(words, numeralWords).filter(({ kind }) => kind !== 'word'),
  ]
  let text = ''
  for (const [at, character] of [...words].map((each, index) => [index, each] as const)) {
    if (!spans.some(({ start, end }) => start <= at && at < end)) text += character
  }
  const bare = text.replace(/[\s,，;；]+/gu, '').replace(/^[、的]+|[、的]+$/gu, '')
  const isLeft = scanNumerals(bare, numeralWords).some(({ kind }) => kind !== 'word')
  return bare.length < 2 || isLeft ? UNNAMED : bare
}
