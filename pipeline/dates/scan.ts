import { readUnit } from '../quantity/unit-words.ts'
import { remembered } from '../text/remembered.ts'

const numeral = '\\d０-９零〇一二三四五六七八九十百千万两几数半'
const notAfterNumber = `(?<![${numeral}.．])`
const year = `(?<![\\d０-９.．])(?:(?:19|20)\\d{2}|[１２][９０][０-９]{2}|[一二][九〇零○OＯ][零〇○OＯ一二三四五六七八九]{2})\\s*年(?![级代龄])度?`
const month =
  '(?:1[0-2]|0?[1-9]|[０-９]{1,2}|十[一二]?|[一二三四五六七八九])\\s*月(?![龄嫂季饼租薪供票均])'
const monthNumber = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const day =
  '(?:3[01]|[12]\\d|0?[1-9]|[０-９]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*日(?!内)'
const to = '\\s*(?:——|[-—–~～〜至到])\\s*'
const partOfMonth = '(?:份|底|末|初|中旬|上旬|下旬|内)?'
const quarter = '第?[一二三四1-4]季度[底末]?|[上下]半年[底末]?'
const near =
  '(?:(?<!如)今|(?<![过失])去|(?<![证说文表声透申])明|(?<![基成资文根版剧])本|(?<![相])当|(?<![以之此目先午])前|(?<![以之此今最然往午])后)年(?![级龄])度?'
const partOfYear = `(?:前(?:[二三两]个?季度|半年|(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月)|${quarter}|年?(?:[底末初内]|中(?![心期旬央]))|全年|以内)?`
const plan = '[“"]?十(?:[一二三四五六]五|五)[”"]?(?:规划)?(?:期间|时期|以来|期?末|[开初]局?)'

/** Every way a date or a time relative to the signature is printed, longest first. */
const patterns = [
  `(?<![\\d０-９.．])(?:19|20)\\d{2}\\s*年?${to}(?:19|20)\\d{2}\\s*年度?`,
  `(?:${year}|${near})\\s?${monthNumber}(?:月(?:份)?)?(?:、|${to})${month}(?:份)?`,
  `(?:${year}|${near})\\s?${month}\\s?${day}${to}(?:${month})?${day}`,
  `(?:${year}|${near})\\s?${month}(?:\\s?${day}|${partOfMonth})`,
  `(?:${year}|${near})${partOfYear}`,
  '(?<![\\d０-９.．])(?:19|20)\\d{2}(?:([-./])(?:1[0-2]|0?[1-9])\\1(?:3[01]|[12]\\d|0?[1-9]))(?![\\d.])',
  '(?<![\\d０-９.．])(?:19|20)\\d{2}[-./](?:1[0-2]|0?[1-9])(?![\\d])',
  `${notAfterNumber}${month}\\s?${day}${to}(?:${month})?${day}`,
  `${notAfterNumber}${month}\\s?${day}`,
  `${notAfterNumber}${monthNumber}(?:、${monthNumber})*(?:月(?:份)?)?(?:、|${to})${month}(?:份)?`,
  `${notAfterNumber}${month}${partOfMonth}`,
  plan,
  `[本上下]月(?:底|末|初|份|内|[上中下]旬)?|${notAfterNumber}(?<![今去明本当前后${numeral}])(?:年内|年底|年末|年初|全年|${quarter})`,
  '(?:截至|截止|到)?目前|至今|近期|近日',
]
/** 2020年前 is not 2020年. Of 前三季度 and 前期 the 前 is the beginning. */
const around =
  '(?:\\s?(?:之前|以前|前后|左右|前(?![\\d一二两三四五六七八九十几半期往来景沿列线台进瞻提置言端])))?'
const pattern = new RegExp(`(?:${patterns.join('|')})${around}`, 'g')

/** An expression of time in a text; offsets are UTF-16. */
interface DateSpan {
  start: number
  end: number
  text: string
}

/**
 * Every expression of time in a text, whole and in order: of 到今年年底 it is
 * 今年年底, of 2018-11 and of 10月底前 all of it. What is really a number with a unit (2018.6万元,
 * 2035.5亩) is none.
 */
export const scanDates = remembered((text): readonly DateSpan[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
    const end = index + words.length
    return isNumber(text, words, end) ? [] : [{ start: index, end, text: words }]
  }),
)

/** 2018.6 followed by 万, 余 or a unit. */
function isNumber(text: string, words: string, end: number): boolean {
  if (!/^\d+[-./]\d+$/.test(words)) return false
  return /^\s?[十百千万亿余多]/.test(text.slice(end)) || readUnit(text, end) !== null
}
