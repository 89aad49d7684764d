import type { BadParameter } from '../schemas/problem.ts'
import { nearest } from './nearest.ts'
import { Refusal } from './refusal.ts'
import { twoLines } from './two-lines.ts'

export function unknownName(name: string, names: string[]): BadParameter {
  const meant = nearest(name, names)
  const remedy =
    names.length === 0
      ? { zh: '本地址不接受参数', en: 'this address takes none' }
      : meant === null
        ? { zh: `可用 ${named(names, '、')}`, en: `it takes ${named(names, ', ')}` }
        : { zh: `是否指 ${meant}`, en: `is ${meant} meant` }
  return {
    parameter: short(name),
    code: 'unknown_parameter',
    message: twoLines({
      zh: `没有参数“${short(name)}”：${remedy.zh}${meant === null ? '。' : '？'}`,
      en: `There is no parameter “${short(name)}”: ${remedy.en}${meant === null ? '.' : '?'}`,
    }),
    allowed: names,
    nearest: meant,
  }
}

export const missing = (name: string): BadParameter => ({
  parameter: name,
  code: 'invalid_parameter',
  message: twoLines({ zh: `缺少 ${name}。`, en: `${name} is missing.` }),
  allowed: ['…'],
  nearest: null,
})

export const repeated = (name: string, times: number, allowed: string[]): BadParameter => ({
  parameter: name,
  code: 'invalid_parameter',
  message: twoLines({
    zh: `${name} 出现了 ${times} 次，只可一次。`,
    en: `${name} is given ${times} times; give it once.`,
  }),
  allowed,
  nearest: null,
})

export function badValue(name: string, value: string, allowed: string[]): BadParameter {
  const meant = nearest(value, allowed)
  const remedy =
    meant === null
      ? { zh: `可用 ${named(allowed, '、')}。`, en: `it takes ${named(allowed, ', ')}.` }
      : { zh: `是否指 ${meant}？`, en: `is ${meant} meant?` }
  return {
    parameter: name,
    code: 'invalid_parameter',
    message: twoLines({
      zh: `${name} 不能取“${short(value)}”：${remedy.zh}`,
      en: `${name} cannot be “${short(value)}”: ${remedy.en}`,
    }),
    allowed,
    nearest: meant,
  }
}

export const tooMany = (name: string, given: number, most: number): BadParameter => ({
  parameter: name,
  code: 'invalid_parameter',
  message: twoLines({
    zh: `${name} 列了 ${given} 个值，至多 ${most} 个。`,
    en: `${name} lists ${given} values; it takes at most ${most}.`,
  }),
  allowed: [`1..${most}`],
  nearest: null,
})

export const tooManyValues = (given: number, most: number): BadParameter => ({
  parameter: '__in',
  code: 'invalid_parameter',
  message: twoLines({
    zh: `筛选条件共列了 ${given} 个值，至多 ${most} 个。`,
    en: `The filters list ${given} values in all; at most ${most} are taken.`,
  }),
  allowed: [`1..${most}`],
  nearest: null,
})

const whyUnsearchable = {
  nothing_to_search: () => ({
    zh: 'q 是空的：请写要找的词。',
    en: 'q is empty: give the words to look for.',
  }),
  too_long: (limit: number) => ({
    zh: `q 过长：至多 ${limit} 个字符。`,
    en: `q is too long: at most ${limit} characters.`,
  }),
  too_many_words: (limit: number) => ({
    zh: `q 的词过多：至多 ${limit} 个。`,
    en: `q has too many words: at most ${limit}.`,
  }),
}

/** Why words cannot be looked for. */
export const unsearchable = (
  why: keyof typeof whyUnsearchable,
  limit: number | null,
): BadParameter => ({
  parameter: 'q',
  code: 'invalid_parameter',
  message: twoLines(whyUnsearchable[why](limit ?? 0)),
  allowed: ['…'],
  nearest: null,
})

export const badCursor: BadParameter = {
  parameter: 'cursor',
  code: 'invalid_cursor',
  message: twoLines({
    zh: 'cursor 无效：已被改动或截断，或来自另一次发布、另一个查询。请去掉它，从第一页开始。',
    en: 'cursor is altered, cut short, or from another release or query: leave it out and start from the first page.',
  }),
  allowed: ['links.next'],
  nearest: null,
}

/** A message names some of what is allowed; `allowed` beside it holds all of it. */
const mostNamed = 20

const named = (names: readonly string[], by: string) =>
  `${names.slice(0, mostNamed).join(by)}${names.length > mostNamed ? '…' : ''}`

/** Enough of a text to know it by, on one line: an answer is never as long as its question. */
const short = (text: string): string => {
  const line = [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')]
  return line.length > 40 ? `${line.slice(0, 40).join('')}…` : line.join('')
}

/** An address can hold thousands of wrong names; past these, one has stopped reading. */
const mostErrors = 100

/** The refusal of all of them; its code is that of the first. */
export function refuseParameters(bad: readonly BadParameter[]): Refusal {
  const [first] = bad
  const [zh = '', en = ''] = first?.message.split('\n') ?? []
  const detail =
    bad.length === 1
      ? { zh, en }
      : {
          zh: `${bad.length} 个参数有误，逐项见 errors。`,
          en: `${bad.length} parameters are wrong; errors lists each.`,
        }
  return new Refusal(first?.code ?? 'invalid_parameter', detail, bad.slice(0, mostErrors))
}
