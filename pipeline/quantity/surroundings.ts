import type { Unit } from '../../schemas/unit.ts'
import type { QuantityErrorCode } from './quantity-error.ts'

const ranked: ReadonlySet<Unit> = new Set(['person', 'item', 'institution', 'entry'])
const rank =
  /(?:(?<![之以目提])前|倒数|排名?|位列|位居|名列|跃居|居|列)(?:全[国省市县区球]|世界|国内|省内|市内)?第?$/

/** What shows, before a number, that it counts nothing by itself. */
const ahead: readonly (readonly [RegExp, QuantityErrorCode])[] = [
  [/每\s?$/, 'rhythm'],
  [/一(?:年|个?月|周|天|日|个?季度)$/, 'rhythm'],
  [/(?:[上几成]|(?<![人户总次件台个家])数)$/, 'no_definite_number'],
  [/[×✕*＊+＋/／]\s?[长宽高深]?$/, 'part_of_another'],
  [/[\d０-９A-Za-z.．]$|[\d０-９]\s*[xX:：∶]\s*$|[\d０-９]\s+$|第\s?$/, 'part_of_another'],
  [/[\d０-９百千万亿十一二三四五六七八九]\s*(?:[—–\-－~～〜至到]|——)\s*$/, 'range_unclear'],
  [/[^\s\d一二三四五六七八九十][\d０-９一二三四五六七八九十百千万亿]+、$/, 'range_unclear'],
  [/分之$/, 'fraction'],
  [
    /各(?![区市县镇街级部单类种乡村社地方界项个自行门所位族大校式]|有关)[\u4e00-\u9fff]{0,4}$/,
    'per_unclear',
  ],
]

/** What shows, behind a number and before its unit, that the two do not belong together. */
const between: readonly (readonly [RegExp, QuantityErrorCode])[] = [
  [/^\s*[×✕*＊+＋/／∶]/, 'part_of_another'],
  [/^\s*[xX:：]\s*[\d０-９]/, 'part_of_another'],
  [/^\s+[\d０-９]/, 'part_of_another'],
  [/^分之/, 'fraction'],
]

/** Why the number text[at:numberEnd], counted in `unit`, is no definite quantity; null where it is one. */
export function findObstacle(
  text: string,
  at: number,
  numberEnd: number,
  unit: { unit: Unit; end: number },
): QuantityErrorCode | null {
  const lead = text.slice(Math.max(0, at - 12), at)
  const number = text.slice(at, numberEnd)
  const before = ahead.find(
    ([pattern, code]) =>
      pattern.test(lead) && (code !== 'no_definite_number' || /^[十百千万亿]/.test(number)),
  )
  if (before !== undefined) return before[1]
  const behind = text.slice(numberEnd, numberEnd + 8)
  const gap = between.find(([pattern]) => pattern.test(behind))
  if (gap !== undefined) return gap[1]
  if (/^\s*[×✕*＊]/.test(text.slice(unit.end))) return 'part_of_another'
  if (ranked.has(unit.unit) && rank.test(lead)) return 'part_of_another'
  return isIdiom(text, at, number, unit.end) || isYearName(text, at, number, unit)
    ? 'part_of_another'
    : null
}

/** 一户一策, 一年一次: neither 一 counts. */
function isIdiom(text: string, at: number, number: string, unitEnd: number): boolean {
  if (number !== '一') return false
  if (/^(?:一(?:年|个?月|周|天|日|个?季度))[一二两三四五六七八九十\d]/.test(text.slice(at)))
    return true
  return text[unitEnd] === '一' || text.slice(Math.max(0, at - 2), at).startsWith('一')
}

/** 2016年 is a year, and 17年新增 may be the year 2017. */
function isYearName(
  text: string,
  at: number,
  number: string,
  { unit, end }: { unit: Unit; end: number },
): boolean {
  if (unit !== 'year') return false
  if (/^(?:19|20)\d{2}$/.test(number)) return true
  if (/[自从于在到至截]$/.test(text.slice(0, at)) && /^[0-3]\d$/.test(number)) return true
  const isPlain = /^(?:$|[来以内多之有左余后前至到—\-~,，。;；:：、!！?？)）”的时间经历建半])/.test(
    text.slice(end),
  )
  return /^[0-3]\d$/.test(number) && !isPlain
}
