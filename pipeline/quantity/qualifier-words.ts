import type { Qualifier } from '../../schemas/qualifier.ts'

export interface QualifierWord {
  /** Where it begins, for words before the number; where it ends, for words behind. */
  at: number
  qualifier: Qualifier | null
}

type Words = readonly (readonly [string, Qualifier])[]

const cross = (heads: string, tails: string, qualifier: Qualifier): Words =>
  heads
    .split(' ')
    .flatMap((head) => tails.split(' ').map((tail) => [head + tail, qualifier] as const))
const all = (words: string, qualifier: Qualifier): Words =>
  words.split(' ').map((word) => [word, qualifier] as const)

const may = '不得 不能 不应 不可 不宜 不许 不准 不会 不应当 不允许'

/** Words that stand before a number, longest first: 不低于 is read before 低于. */
const before: Words = [
  ...cross(`不 ${may}`, '低于 少于 下于 小于 短于 早于', 'at_least'),
  ...all('至少 最少 最低 最小 最短 起码 下限 ≥ ≧ >= 年满 已满', 'at_least'),
  ...cross(`不 ${may} 未 没有 从未 均未`, '超过 超出 超 高于 多于 大于 长于', 'at_most'),
  ...all('至多 最多 最高 最大 最长 上限 顶多 仅限 ≤ ≦ <=', 'at_most'),
  ...all('超过 超出 远超 超 逾 突破 高于 多于 大于 不止 不只 > ＞ ﹥ 赶超 反超', 'more_than'),
  ...all('不足 不到 低于 少于 小于 不满 未满 未达到 未达 达不到 不及 < ＜ ﹤', 'less_than'),
  ...all('大约 约 将近 近 接近 逼近 大概 大致 ≈', 'about'),
  ...all('达到 多达 高达 可达 达 ＝ =', 'exact'),
].toSorted(([a], [b]) => b.length - a.length)

/** Compounds that end like a qualifier and are none; the number behind them is what it is. */
const compounds = /(?:签约|节约|预约|履约|续约|特约|邀约|附近|邻近|集约|契约|违约|条约|合约|公约)$/
/** Before these words any of these characters turns the meaning round or makes another word. */
const turned: Readonly<Record<string, RegExp>> = {
  近: /[附靠邻最临亲就新远贴走相]$/,
  约: /[节预签特条违履集契公合续赴邀网失爽践简]$/,
  超: /[不未没高入]$/,
  逾: /[不未没]$/,
  不到: /[看得找听想等感买赶做]$/,
  最大: /限度$/,
  高于: /[不未没]$/,
}
const negated = /(?:[不未没无非难]|没有)$/
/** What may stand between a qualifier and its number: 约为30%, 超过了200家. */
const joint = /(?:了|为|是|可达|能达|达到|达|可)?(?:人民币|￥|¥)?\s*$/

/**
 * The qualifiers that end right before `at`, nearest first; an entry without
 * qualifier is one whose meaning is turned round.
 */
export function qualifiersBefore(text: string, at: number): QualifierWord[] {
  const lead = text.slice(Math.max(0, at - 24), at)
  const offset = at - lead.length
  const bare = lead.replace(joint, '')
  const direct = lead.trimEnd()
  const found = endingWord(direct) ?? endingWord(bare) ?? passed(direct, text[at] ?? '')
  if (found === null) return []
  const start = offset + found.start
  return [{ at: start, qualifier: found.qualifier }, ...qualifiersBefore(text, start)]
}

function endingWord(lead: string): { start: number; qualifier: Qualifier | null } | null {
  if (compounds.test(lead)) return null
  const found = before.find(([word]) => lead.endsWith(word))
  if (found === undefined) return limited(lead)
  const [word, qualifier] = found
  const start = lead.length - word.length
  const ahead = lead.slice(0, start)
  const isTurned = turned[word]?.test(ahead) === true || negated.test(ahead)
  return { start, qualifier: isTurned ? null : qualifier }
}

/** 限10人, 满3年. */
function limited(lead: string): { start: number; qualifier: Qualifier } | null {
  const start = lead.length - 1
  if (/(?<![期年时权界局有无底极])限$/.test(lead)) return { start, qualifier: 'at_most' }
  return /(?<![圆美丰饱充客期届任])满$/.test(lead) ? { start, qualifier: 'at_least' } : null
}

const verbs =
  /(?:举办|开展|组织|召开|走访|发生|参加|实施|接受|进行|受理|出台|制定|印发|建设|得|获|来|去|做|办|搞)$/

/**
 * 过 before a number: 已过300家 and 企业过百家 are more than, 举办过3次 is the past
 * tense, else nobody can tell.
 */
function passed(lead: string, next: string): { start: number; qualifier: Qualifier | null } | null {
  if (!/(?<![通经])过$/.test(lead)) return null
  const start = lead.length - 1
  const ahead = lead.slice(0, start)
  const isScale = /[百千万亿]/.test(next)
  if (verbs.test(ahead)) return isScale ? { start, qualifier: null } : null
  const isSurpassed = isScale || /[已数量总率值额均]$/.test(ahead)
  return { start, qualifier: isSurpassed ? 'more_than' : null }
}
