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
        ? { zh: `可用 ${names.join('、')}`, en: `it takes ${names.join(', ')}` }
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

export const badValue = (name: string, value: string, allowed: string[]): BadParameter => ({
  parameter: name,
  code: 'invalid_parameter',
  message: twoLines({
    zh: `${name} 不能取“${short(value)}”：可用 ${allowed.join('、')}。`,
    en: `${name} cannot be “${short(value)}”: it takes ${allowed.join(', ')}.`,
  }),
  allowed,
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

/** Enough of a text to know it by, on one line: an answer is never as long as its question. */
const short = (text: string): string => {
  const line = [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')]
  return line.length > 40 ? `${line.slice(0, 40).join('')}…` : line.join('')
}

/** An address can hold thousands of wrong names; past these, one has stopped reading. */
const mostListed = 100

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
  return new Refusal(first?.code ?? 'invalid_parameter', detail, bad.slice(0, mostListed))
}
