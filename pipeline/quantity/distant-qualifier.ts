import type { Unit } from '../../schemas/unit.ts'
import { listStart } from './clause.ts'
import { holdsNumber } from './measure.ts'
import type { QualifierWord } from './qualifier-words.ts'

/** Names in which 最高 or 最低 qualifies no number. */
const names =
  /最低生活保障|最低工资|最低保障|最低限度|最[高低](?:气温|温度|水位|潮位|人民|法院|法|检|水平|等级|荣誉|标准化|峰|点|价)|最大(?:限度|程度|化|规模|努力|公约数)|最[小短长]的|从最/g

const strong: readonly (readonly [RegExp, 'at_least' | 'at_most'])[] = [
  [/不(?:得|能|应|可|宜)?(?:低于|少于|下于|小于)|至少|最少|最低|起码|下限/, 'at_least'],
  [
    /不(?:得|能|应|可|宜)?(?:超过|超出|高于|多于|大于)|至多|最多|最高|顶多|上限|限[领购报申招]/,
    'at_most',
  ],
]
const weak: readonly (readonly [RegExp, 'more_than' | 'less_than'])[] = [
  [/(?<![不未没])(?:超过|突破|高于|多于|大于)/, 'more_than'],
  [/(?:不足|不到|(?<!不)低于|(?<!不)少于|未达到|达不到)/, 'less_than'],
]
const extremes = /最[大小长短]|控制在|限[定制]在/

const words =
  /不(?:得|能|应|可|宜)?(?:低于|少于|下于|小于|超过|超出|高于|多于|大于)|至[少多]|最[少多高低大小长短]|起码|顶多|[上下]限|超过|突破|高于|多于|大于|不足|不到|低于|少于|未达到|达不到|(?<!有)限[领购报申招]|控制在|限[定制]在/g

const shares: ReadonlySet<Unit> = new Set(['percent', 'per_mille', 'fold'])

/**
 * A qualifier that stands before the number at `at` with words between: 最高补助
 * 5万元, 不超过总额的30%. Its qualifier is null where the words between leave it
 * open whether it is this number that is qualified.
 */
export function distantQualifier(
  text: string,
  at: number,
  unit: Unit,
  isQualifiedBehind: boolean,
): QualifierWord | null {
  const from = listStart(text, at)
  const clause = text.slice(from, at).replace(names, (name) => '〓'.repeat(name.length))
  const last = [...clause.matchAll(words)].at(-1)
  if (last === undefined) return null
  const [word] = last
  const gap = clause.slice(last.index + word.length)
  // 控制在5%以内 says its qualifier behind.
  if (isQualifiedBehind && word.endsWith('在')) return null
  const open = { at: from + last.index, qualifier: null }
  // A number between has taken the qualifier, if it stands right behind it.
  if (holdsNumber(gap)) return /^\s*[\d０-９两二三四五六七八九十百千一]/.test(gap) ? null : open
  const ofWhole = /的\s*$/.test(gap) && shares.has(unit)
  const isStrong = strong.find(([pattern]) => pattern.test(word))
  if (isStrong !== undefined) {
    const near = gap.length <= 12 && !/[的地、]/.test(gap)
    return near || ofWhole ? { ...open, qualifier: isStrong[1] } : open
  }
  const isWeak = weak.find(([pattern]) => pattern.test(word))
  if (isWeak !== undefined && ofWhole) return { ...open, qualifier: isWeak[1] }
  if (word === '不足' || word === '不到' || word === '突破') return null
  return extremes.test(word) || gap.length <= 12 ? open : null
}
