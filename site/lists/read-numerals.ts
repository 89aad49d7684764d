import { readChineseNumber } from '../../worker/stored/search/chinese-number.ts'
import { canonicalText } from '../../worker/stored/search/exact-decimal.ts'

/** A number written in Chinese numerals, in digits: `十七` → `17`, `二百万` → `2000000`. Null for anything else. */
export function readNumerals(text: string): string | null {
  if (!/^[〇○零一二两三四五六七八九十百千万亿点]+$/.test(text)) return null
  const read = readChineseNumber(text)
  return read === null ? null : canonicalText(read)
}
