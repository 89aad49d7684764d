import type { Qualifier } from '../../schemas/qualifier.ts'

type Words = readonly (readonly [string, Qualifier])[]

const longestFirst = (words: Words) => words.toSorted(([a], [b]) => b.length - a.length)

/** Words that stand before a number. 不低于 is longer than 低于 and so read first. */
const before: Words = longestFirst([
  ['不低于', 'at_least'],
  ['不少于', 'at_least'],
  ['不下于', 'at_least'],
  ['不小于', 'at_least'],
  ['至少', 'at_least'],
  ['最少', 'at_least'],
  ['最低', 'at_least'],
  ['超过', 'more_than'],
  ['超', 'more_than'],
  ['逾', 'more_than'],
  ['突破', 'more_than'],
  ['高于', 'more_than'],
  ['多于', 'more_than'],
  ['大于', 'more_than'],
  ['大约', 'about'],
  ['约', 'about'],
  ['将近', 'about'],
  ['近', 'about'],
  ['接近', 'about'],
  ['不超过', 'at_most'],
  ['不高于', 'at_most'],
  ['不多于', 'at_most'],
  ['不大于', 'at_most'],
  ['至多', 'at_most'],
  ['最多', 'at_most'],
  ['最高', 'at_most'],
  ['不足', 'less_than'],
  ['不到', 'less_than'],
  ['低于', 'less_than'],
  ['少于', 'less_than'],
  ['不满', 'less_than'],
])

const after: Words = longestFirst([
  ['及以上', 'at_least'],
  ['(含)以上', 'at_least'],
  ['（含）以上', 'at_least'],
  ['以上', 'at_least'],
  ['及以下', 'at_most'],
  ['以内', 'at_most'],
  ['以下', 'at_most'],
  ['之内', 'at_most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['有余', 'more_than'],
  ['余', 'more_than'],
  ['多', 'more_than'],
])

/** The qualifier that ends just before `at`. */
export function qualifierBefore(text: string, at: number) {
  return found(before.find(([word]) => text.endsWith(word, at)))
}

/** The qualifier that begins at `at`. */
export function qualifierAfter(text: string, at: number) {
  return found(after.find(([word]) => text.startsWith(word, at)))
}

const found = (entry: readonly [string, Qualifier] | undefined) =>
  entry === undefined ? null : { word: entry[0], qualifier: entry[1] }
