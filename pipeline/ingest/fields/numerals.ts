import { readChineseInteger } from '../../quantity/chinese-integer.ts'

/** Chinese or Arabic numerals of a small number, for use inside a regular expression. */
export const numerals = '(?:[0-9]{1,2}|[零〇○一二三四五六七八九十廿百两]{1,4})'

/** The number that numerals stand for; null where they make none, or one no 届 or 次 reaches. */
export function readSmallNumber(printed: string): number | null {
  const text = printed.normalize('NFKC').replace(/○/gu, '〇').replace('廿', '二十')
  const value = /^\d+$/.test(text) ? Number(text) : readChineseInteger(text)
  return value !== null && value >= 1 && value <= 60 ? value : null
}
