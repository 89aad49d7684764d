const year = '(?:\\d{4}|[零〇一二三四五六七八九]{4})年'
const month = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月'
const day = '(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日'
const near = '(?:今|去|明|本|当|前|后)年'
const part = '(?:年?[底末初中]|上半年|下半年|[第]?[一二三四]季度)'

/** Every way a date or a time relative to the signature is printed, longest first. */
const patterns = [
  '(?<!\\d)(?:19|20)\\d{2}年?\\s*(?:[-—–~～至到]|——)\\s*(?:19|20)\\d{2}年',
  `(?:${year}|${near})${month}(?:${day})?(?:份|底|末|初|[上中下]旬)?`,
  `(?:${year}|${near})(?:${part})?`,
  '(?<!\\d)\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)',
  '(?<!\\d)(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])(?![\\d])',
  `(?<![\\d一二三四五六七八九十])${month}${day}`,
  '(?<![\\d一二三四五六七八九十])(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|[上中下]旬)?',
  '本月(?:底|末)?|年内|年底|年末|年初|全年|上半年|下半年|第?[一二三四]季度',
  '(?:截至|截止|到)?目前|至今|近期',
]
const pattern = new RegExp(patterns.join('|'), 'g')

/** The places of every expression of time in a text, in order (UTF-16). */
export function scanDates(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    text: words,
  }))
}
