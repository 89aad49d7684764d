import type { DateRule } from '../../schemas/date-rule.ts'
import { isPartialDate } from '../../schemas/partial-date.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'
import { DateError } from './date-error.ts'
import { parsePrintedDate } from './printed-date.ts'

export interface ResolvedDate {
  on: string
  rule: DateRule
}

const lead = /^(?:力争|争取|确保|截至|截止|自从|直到|自|从|到|至|在|于)+/
const trail = /(?:之前|以前|前后|前|起|开始|为止|以来|来|间|期间)+$/
const nearYears: Readonly<Record<string, { shift: number; rule: DateRule }>> = {
  今年: { shift: 0, rule: 'year_of_signature' },
  本年: { shift: 0, rule: 'year_of_signature' },
  当年: { shift: 0, rule: 'year_of_signature' },
  去年: { shift: -1, rule: 'year_before_signature' },
  明年: { shift: 1, rule: 'year_after_signature' },
}

/**
 * Resolves words that name a time, from the date of the signature: 到今年年底
 * signed 2018-07-02 is 2018-12. The rule says how, so that a reader can judge.
 *
 * @throws DateError where the words name no time that can be resolved
 */
export function resolveDate(text: string, signedOn: string): ResolvedDate {
  const bare = text.replace(/\s/g, '').replace(lead, '')
  const words = bare.replace(trail, '')
  const resolved = now(bare, signedOn) ?? stated(words) ?? relative(words, signedOn)
  if (resolved === null) throw new DateError(`“${text}” names no time that can be resolved`)
  if (!isPartialDate(resolved.on)) throw new DateError(`“${text}” is no date of the calendar`)
  return resolved
}

function now(words: string, signedOn: string): ResolvedDate | null {
  return words === '目前' || words === '今' ? { on: signedOn, rule: 'date_of_signature' } : null
}

function stated(words: string): ResolvedDate | null {
  const end = /^(.{4})年?年[底末]$/.exec(words)?.[1]
  if (end !== undefined) {
    const year = parsePrintedDate(end)
    if (year !== null) return { on: `${year}-12`, rule: 'end_of_year' }
  }
  const on = parsePrintedDate(words.replace(/(?:月)(?:份|底|末|初)$/, '月'))
  return on === null ? null : { on, rule: 'stated' }
}

function relative(words: string, signedOn: string): ResolvedDate | null {
  const signedYear = Number(signedOn.slice(0, 4))
  const near = nearYears[words.slice(0, 2)]
  const rest = near === undefined ? words : words.slice(2)
  const year = String(signedYear + (near?.shift ?? 0))
  if (/^年?[底末]$/.test(rest)) return { on: `${year}-12`, rule: 'end_of_year' }
  if (near !== undefined && (rest === '' || rest === '内')) return { on: year, rule: near.rule }
  if (rest === '年内' || rest === '全年') return { on: year, rule: 'year_of_signature' }
  if (/^本月(?:底|末)?$/.test(words) && signedOn.length >= 7) {
    return { on: signedOn.slice(0, 7), rule: 'month_of_signature' }
  }
  const [, month, day] =
    /^([0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日|份|底|末|初|[上中下]旬)?$/.exec(
      rest,
    ) ?? []
  if (month === undefined) return null
  const parts = [month, day].filter((part) => part !== undefined).map(twoDigits)
  return { on: [year, ...parts].join('-'), rule: near?.rule ?? 'month_of_signature_year' }
}

function twoDigits(number: string): string {
  const value = /^\d+$/.test(number) ? Number(number) : readChineseInteger(number)
  return String(value ?? 0).padStart(2, '0')
}
