import { readChineseInteger } from '../../quantity/chinese-integer.ts'
import { squeeze } from '../text.ts'

/** The numbers of suggestions named in some words: 第12、15号 names two. */
export interface NumberMention {
  numbers: string[]
  /** 第号, 第77建议: characters are missing. */
  damaged: boolean
  printed: string
}

/** Zhejiang numbers suggestions by the city whose deputies made them: 温43号. */
const city = '[杭甬宁温嘉湖绍金衢舟台丽]'
const item = `(?:\\p{Script=Han}-|(?:(?<=^|第|议|大|[(（《])${city})?|[A-Za-z]{0,6}-?)[0-9]{1,10}(?:-[0-9A-Za-z]{1,8}){0,3}[A-Za-z]?`
const joint = '(?:号?[、,/;]|号?(?:和|及|与|并)|号)'
const list = `第?${item}(?:${joint}?第?${item}){0,20}`
const ordinal = new RegExp(`第(?<list>${item}(?:(?:${joint})(?:第)?${item}){0,20})号`, 'gu')
const bare = new RegExp(`(?<list>${item}(?:[、,]${item}){0,20})号`, 'gu')
const chinese = /第([零〇○一二三四五六七八九十百千]{1,7})号/gu
const whole = new RegExp(`^(?:${list})号?$`, 'u')

/** Not the number of a suggestion: 第722号令, 第3号公告, 〔2018〕31号. */
const other =
  /^(?:令|公告|文|线|楼|院|路|台|病|地块|机|库|桥|泊位|井|码头|法|通告|煤|煤矿|地铁|厅|会议室)/u
const bracketBefore = /[〔[【(﹝]?\d{4}[〕\]】)﹞](?:第)?$/u
const nounAfter =
  /^[)\]"”》]*(?:的)?(?:[(（][^()（）]{0,24}[)）])?(?:重点|集体|平时|闭会期间|闭会|人大|政协|代表|委员|联名|主办)*(?:建议|提案|议案|意见|件)/u
const nounBefore =
  /(?:建议|提案|议案|政协|人大|编号|序号|案号|意见|会议|闭会期间|期间|的)["”》]?[((（[]?(?:编号|案号|提案号|建议号|号)?[:：]?(?:为)?$/u

/**
 * Every number of a suggestion named in the words. In a title 第…号 is one;
 * in running text it must stand beside 建议, 提案 or 议案.
 */
export function mentionsOfNumbers(words: string, place: 'title' | 'text'): NumberMention[] {
  const text = squeeze(words)
    .slice(0, 600)
    .replace(/第[〔[(【]([0-9A-Za-z-]{1,12})[〕\])】]号/gu, '第$1号')
  const found: { at: number; mention: NumberMention }[] = []
  const add = (at: number, numbers: string[], printed: string) => {
    if (!found.some((each) => each.at <= at && at < each.at + each.mention.printed.length))
      found.push({ at, mention: { numbers, damaged: false, printed } })
  }
  for (const { index, 0: printed, groups } of text.matchAll(ordinal)) {
    const rest = text.slice(index + printed.length)
    const lead = text.slice(Math.max(0, index - 24), index)
    if (bracketBefore.test(lead) || other.test(rest)) continue
    if (
      place === 'text' &&
      !nounAfter.test(rest) &&
      !nounBefore.test(lead) &&
      !/(?:建议|提案|议案)/u.test(rest.slice(0, 60))
    )
      continue
    add(index, numbersIn(groups?.list ?? ''), printed)
  }
  for (const { index, 0: printed, groups } of text.matchAll(bare)) {
    const rest = text.slice(index + printed.length)
    const lead = text.slice(Math.max(0, index - 24), index)
    if (/[第类0-9A-Za-z-]$/u.test(lead) || bracketBefore.test(lead) || other.test(rest)) continue
    if (/[〔[【﹝]/u.test(lead.slice(-8))) continue
    if (!nounAfter.test(rest) && !/(?:建议|提案|议案|政协|人大)[”"》]?[((（]?$/u.test(lead))
      continue
    add(index, numbersIn(groups?.list ?? ''), printed)
  }
  for (const { index, 0: printed, 1: numeral = '' } of text.matchAll(chinese)) {
    if (other.test(text.slice(index + printed.length))) continue
    const value = readChineseInteger(numeral.replace(/○/gu, '〇'))
    const digits = [...numeral].map((digit) =>
      '〇一二三四五六七八九'.indexOf(digit.replace(/[零○]/u, '〇')),
    )
    const number = value ?? (digits.includes(-1) ? null : digits.join(''))
    if (number !== null) add(index, [String(number)], printed)
  }
  const mentions = found.sort((a, b) => a.at - b.at).map(({ mention }) => mention)
  if (mentions.length > 0) return mentions
  const damaged = /第[0-9A-Za-z-]{0,8}(?=(?:代表|委员)?(?:建议|提案|议案))|第号/u.exec(text)
  return damaged === null ? [] : [{ numbers: [], damaged: true, printed: damaged[0] }]
}

/** A number that stands alone, as beside 建议序号: 77, 第77号, 2023-045. */
export function numberAlone(words: string): string[] {
  const text = squeeze(words)
  return whole.test(text) ? numbersIn(text) : []
}

function numbersIn(printed: string): string[] {
  return [...printed.matchAll(new RegExp(item, 'gu'))].map(([number]) => number.replace(/^-/, ''))
}
