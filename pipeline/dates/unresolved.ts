/** Words for a time that is no day, month or year, with the reason an editor is told. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(?:近期|近日|近年|不久|尽快|适时|下一步)$/, 'names no definite time'],
  [/前后$|左右$/, 'names a time only roughly'],
  [/[上中下]旬$/, 'names ten days of a month, which is neither a day nor a month'],
  [/(?:月|^|年)初$/, 'names the beginning of a span, which has no certain end'],
  [/年中$/, 'names the middle of a year, which has no certain end'],
  [
    /(?:[上下]半年|季度|前(?:半年|.{1,3}个?月))$/,
    'names a part of a year, which is neither a month nor a year',
  ],
  [/五[”"]?(?:规划)?(?:时期|期间|期)?$/, 'names the span of a five-year plan'],
]
const counted =
  /^(?:未来|今后)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:个月|个?(?:工作日|周|星期|小时)|年|天|日(?=内|之|以))(?:之|以)?内?$/
const span = /\d\s*年?(?:——|[-—–~～〜至到])\s*\d+年|月?(?:——|[-—–~～〜至到、])\d{1,2}[月日]/

/**
 * Why words name no single day, month or year; null where nothing speaks
 * against it. `bare` are the words with their 前, 内 or 起, `words` without.
 */
export function reasonAgainst(bare: string, words: string, isBefore: boolean): string | null {
  const found = reasons.find(([pattern]) => pattern.test(words))
  if (found !== undefined) return found[1]
  if (counted.test(bare)) return 'counts from a day that the words do not name'
  if (span.test(words)) return 'names a span of time'
  // 6月30日前 and 10月底前 end on that day; where 2020年前 ends is disputed.
  return isBefore && /(?:年度?|月份?)$/.test(words)
    ? 'may end where the time named begins or where it ends'
    : null
}
