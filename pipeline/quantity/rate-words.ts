import type { Per } from '../../schemas/per.ts'

/** 日均, 人均: what an average is taken per. */
const averages: Readonly<Record<string, Per>> = {
  日: 'day',
  周: 'week',
  月: 'month',
  年: 'year',
  人: 'person',
  户: 'household',
  床: 'bed',
  村: 'village',
  镇: 'town',
  亩: 'mu',
  次: 'occasion',
  例: 'case',
  车: 'vehicle',
}
/** Before X均 these make X the end of another word and 均 an adverb: 老人均, 农户均. */
const noAverage =
  /[\d０-９一二三四五六七八九十百千万两几每各今去近历往连逐今明本当老病军商工责请家证诉客亲成女农用困租住低保]$/

const bare: Readonly<Record<string, Per>> = { 年: 'year', 月: 'month', 日: 'day' }
/** Before a bare 年, 月, 日 these make it part of a date or of another word: 去年, 老年, 生日. */
const always = '\\d０-９零〇一二三四五六七八九十百千万两几半多今本当全往历逐次翌同整'
const noRate: Readonly<Record<string, RegExp>> = {
  年: new RegExp(`(?:[${always}去明近学青老成少中连跨常周终后上下来元丰壮幼晚新]|(?<!目)前)\\s?$`),
  月: new RegExp(`[${always}个上下岁蜜元闰正腊满]\\s?$`),
  日: new RegExp(`(?:[${always}生节假平即昨作念传放残末初明近后终时夏冬元]|(?<!目)前)\\s?$`),
}
const rates: Readonly<Record<string, RegExp>> = {
  年: /^(?:人均|休假|补[助贴]|津贴|发放|收入|产[值能量]?|销|营业|处[理置]|接待|供|发电|用[电水]|减排|节[约省能]|租金|利[率润]|增[长速幅收]|递增|度(?:最高|最低|支付|限额|补[助贴]|缴费|人均)|支付|限额|报销|培训|服务|缴费|薪|费用|吞吐|加工|消[耗纳]|支出|奖励|检测|综合|可(?:处理|接待|发电|节|减))/,
  月: /^(?:人均|补[助贴]|津贴|发放|工资|薪|收入|租|缴|产[值能量]?|销|营业|还款|供|领取|生活费|费用|奖励|养老金|退休金|基本工资)/,
  日: /^(?:呼叫|[处受]理|供|产[值能量]?|接[待听]|客流|服务|销|活跃|检测|运送|吞吐|发送|最大|用[电水]|访问|点击|收集|清运|配送|就诊|门诊|[\u4e00-\u9fff]{1,5}量)/,
}
/**
 * Before these a bare 日 with unknown words behind is a rate that this reader
 * does not know; 年 and 月 with unknown words behind are one wherever they stand.
 */
const rateLikely = /(?:^|实现|达到?|平均|预计|可|企业|项目|工程|电站|厂)$/
const noRateWord =
  /^(?:[间常前益照本托后期报用]|[度龄轻底末初内来前后级代限审检报终会货老满长画夜糕味饭景富华间青]|份(?!额)|光|活动|期间|开展|主题|以|的|是|为|和|与|至|到|起|在|中旬|亮|饼|嫂|季|子)/

const pattern =
  /每|[日周月年人户床村镇亩次例车]均|亩产|单产|[年月日]|均|[单按逐](?=[个次户人日月笔床家张台辆亩套年季周])/g

/** A place of a clause at which something is counted per; `each` begins at 每, null is unreadable. */
export interface Rate {
  start: number
  end: number
  per: Per | 'each' | null
}

/** Every word of a clause that may make a number one per something, in order. */
export function ratesIn(clause: string): Rate[] {
  return [...clause.matchAll(pattern)].flatMap(({ 0: word, index: start }): Rate[] => {
    const before = clause.slice(0, start)
    const after = clause.slice(start + word.length)
    const found = (per: Rate['per'], length = word.length) => [{ start, end: start + length, per }]
    if (word === '每') return found('each')
    if (word === '亩产') return found('mu')
    if (word === '单产') return found(null)
    if (word.length === 2)
      return found(noAverage.test(before) ? null : (averages[word[0] ?? ''] ?? null))
    if (word === '均')
      return before.includes('各') && !/[平年月日人户]$/.test(before) ? found(null) : []
    if (/[单按逐]/.test(word)) return isSingle(word, before, after) ? found(null) : []
    if (noRate[word]?.test(before) === true || before.endsWith('每') || after.startsWith('均'))
      return []
    if (rates[word]?.test(after) === true) return found(bare[word] ?? null)
    const unknown = /^[\u4e00-\u9fff]/.test(after) && !noRateWord.test(after)
    return unknown && (word !== '日' || rateLikely.test(before)) ? found(null) : []
  })
}

/** 单次, 按月: a rate, unless 单 is the end of 名单 or 清单, or 单位 begins. */
function isSingle(word: string, before: string, after: string): boolean {
  return !(word === '单' && /[名清订菜账罚简孤]$/.test(before)) && !after.startsWith('家庭')
}
