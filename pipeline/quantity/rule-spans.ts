import { scanDates } from '../dates/scan.ts'
import { remembered } from '../text/remembered.ts'
import { readUnit } from './unit-words.ts'

/** Why a numeral counts nothing, where the form of the text alone shows it. */
export type RuleKind =
  | 'date'
  | 'document_number'
  | 'session'
  | 'ordinal'
  | 'heading'
  | 'enumeration'
  | 'telephone'
  | 'proposal_number'
  | 'grade'

export interface Span<K> {
  kind: K
  start: number
  end: number
}

const numeral = '[一二三四五六七八九十百零〇两]'
const number = `(?:${numeral}+|\\d+)`
const assembly =
  '(?:人大|人民代表大会|政协|人民政治协商会议|党代会|中央|纪委|全国|全体|委员会|常务|常委会?|代表|[省市县区州])'
const landline = '(?:[(（]?0\\d{2,3}[)）]?\\s?[-–—]?\\s?)?\\d{7,8}(?:[-–—转]\\d{1,6})?'
const phone = `(?:400[-–—]?\\d{3}[-–—]?\\d{4}|1[3-9]\\d{9}|${landline})(?![\\d.．])`

/** In order: where two match, the earlier rule wins. */
const rules: readonly (readonly [RuleKind, RegExp])[] = [
  ['document_number', /[〔【[﹝(（]\s*\d{4}\s*[〕】\]﹞)）]\s*第?\s*\d+\s*号/g],
  [
    'session',
    new RegExp(
      `第?${number}届${assembly}+(?:第?${number}次(?:全体)?会议|[一二三四五六七八九]中全会)?` +
        `|第${number}届(?:[一二三四五六七八九]中全会)?|第${number}次(?:全体)?会议` +
        `|${number}届[一二三四五六七八九]中全会|(?<=${assembly})${number}次(?:全体)?会议`,
      'g',
    ),
  ],
  ['proposal_number', /(?:序号|编号|提案号|建议号|案号)\s*[:：]?\s*[A-Z]*\d+/g],
  [
    'telephone',
    new RegExp(
      `(?:电话|手机|热线|传真|联系方式)(?:号码)?\\s*[:：为是]?\\s*${phone}(?:\\s?[、,，/／或]\\s?${phone})*`,
      'g',
    ),
  ],
  [
    'ordinal',
    new RegExp(
      `第\\s*${number}[万亿千]?(?:(?:[、至到—–\\-~]|和第)(?:${numeral}|\\d{1,2})(?![\\d万亿千]))?`,
      'g',
    ),
  ],
  [
    'heading',
    new RegExp(
      `^\\s*(?:${numeral}+、|[(（](?:${numeral}+|\\d+)[)）]|\\d+[.．、](?![\\d０-９]))`,
      'gm',
    ),
  ],
  ['enumeration', /(?<=^|[。;；,，:：!！?？\s])[一二三四五六七八九十]{1,2}是/g],
  ['grade', /\d+A(?![A-Za-z0-9])/g],
]

/** Every stretch of the text in which a rule explains the numerals, in order, none overlapping. */
export const ruleSpans = remembered((text): readonly Span<RuleKind>[] => {
  const dates = scanDates(text).map(({ start, end }) => ({ kind: 'date' as const, start, end }))
  const found: Span<RuleKind>[] = rules.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const spans: Span<RuleKind>[] = []
  let last = 0
  for (const span of [...found, ...dates].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < last || isCounted(text, span)) continue
    spans.push(span)
    last = span.end
  }
  return spans
})

/** 热线5288041个, 编号:12个: digits with a unit behind them are a quantity, whatever stands before. */
function isCounted(text: string, { kind, end }: Span<RuleKind>): boolean {
  if (kind !== 'telephone' && kind !== 'proposal_number') return false
  return /^\s?[余多万亿千百]/.test(text.slice(end)) || readUnit(text, end) !== null
}
