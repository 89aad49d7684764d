import type { Per } from '../../schemas/per.ts'

const each: readonly (readonly [string, Per])[] = [
  ['每小时', 'hour'],
  ['每天', 'day'],
  ['每日', 'day'],
  ['每周', 'week'],
  ['每星期', 'week'],
  ['每个月', 'month'],
  ['每月', 'month'],
  ['每季度', 'quarter'],
  ['每年', 'year'],
  ['每年度', 'year'],
  ['每次', 'occasion'],
  ['每人次', 'occasion'],
  ['每人', 'person'],
  ['每名', 'person'],
  ['每位', 'person'],
  ['每户', 'household'],
  ['每个家庭', 'household'],
  ['每个村', 'village'],
  ['每村', 'village'],
  ['每个镇', 'town'],
  ['每镇', 'town'],
  ['每个社区', 'community'],
  ['每社区', 'community'],
  ['每张床位', 'bed'],
  ['每床', 'bed'],
  ['每家', 'institution'],
  ['每个', 'item'],
  ['每处', 'site'],
  ['每亩', 'mu'],
  ['每平方米', 'square_metre'],
  ['日均', 'day'],
  ['月均', 'month'],
  ['年均', 'year'],
  ['人均', 'person'],
  ['户均', 'household'],
]
const names = new Map(each)
const pattern = new RegExp(
  `${[...names.keys()].toSorted((a, b) => b.length - a.length).join('|')}|日(?=[\u4e00-\u9fff]{1,5}量)`,
  'g',
)
const clauseEnd = /[,，。;；:：、!！?？()（）“”"\n]/g

const slash: Readonly<Record<string, Per>> = {
  小时: 'hour',
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季度: 'quarter',
  年: 'year',
  次: 'occasion',
  人次: 'occasion',
  人: 'person',
  户: 'household',
  床: 'bed',
  亩: 'mu',
  平方米: 'square_metre',
  村: 'village',
  家: 'institution',
  个: 'item',
}
const slashes = /[/／·](小时|人次|平方米|季度|[天日周月年次人户床亩村家个])/y

/** What a number is counted per, in the words of its clause before it: 每户每月 → household, month. */
export function perBefore(text: string, at: number): Per[] {
  let from = 0
  const near = Math.max(0, at - 80)
  for (const { index } of text.slice(near, at).matchAll(clauseEnd)) from = near + index + 1
  const clause = text.slice(Math.max(from, near), at)
  return [...clause.matchAll(pattern)].map(([word]) => names.get(word) ?? 'day')
}

const chain = new RegExp(`(?:${pattern.source})+$`)

/** Where the per-words that end at `at` begin; `at` itself where none do. */
export function perStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - 20), at)
  return at - (chain.exec(near)?.[0].length ?? 0)
}

/** 元/人·月: what stands after a stroke behind the unit. */
export function perAfter(text: string, at: number): { end: number; per: Per[] } {
  const per: Per[] = []
  let end = at
  for (;;) {
    slashes.lastIndex = end
    const [whole, word] = slashes.exec(text) ?? []
    const found = slash[word ?? '']
    if (whole === undefined || found === undefined) return { end, per }
    per.push(found)
    end += whole.length
  }
}
