import type { DateRule } from '../../schemas/date-rule.ts'
import { isPartialDate } from '../../schemas/partial-date.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'
import { foldDigits } from '../quantity/number.ts'
import { DateError } from './date-error.ts'
import { latestDay } from './days.ts'
import { parsePrintedDate } from './printed-date.ts'
import { reasonAgainst } from './unresolved.ts'

export interface ResolvedDate {
  on: string
  rule: DateRule
}

const lead =
  /^(?:力争|争取|确保|计划|预计|截至|截止|最迟|最晚|不晚于|不迟于|自从|直到|自|从|到|至|在|于)+/
const beforeWords = /(?:之前|以前|前)$/
const trail = /(?:为止|开始|以来|起|来|期间|间|内)$/
const nearYears: Readonly<Record<string, { shift: number; rule: DateRule }>> = {
  今年: { shift: 0, rule: 'year_of_signature' },
  本年: { shift: 0, rule: 'year_of_signature' },
  当年: { shift: 0, rule: 'year_of_signature' },
  去年: { shift: -1, rule: 'year_before_signature' },
  明年: { shift: 1, rule: 'year_after_signature' },
}
const quarters = '一二三四'
/** Last years of the five-year plans, by the numeral of their name. */
const planEnds: Readonly<Record<string, string>> = {
  十三五: '2020',
  十四五: '2025',
  十五五: '2030',
}

/**
 * Resolves words that name a time, from the date of the signature: 到今年年底
 * signed 2018-07-02 is 2018-12. The rule says how, so that a reader can judge.
 * A date has the precision of a day, month or year; words for a span that is
 * none of these (上半年, 6月上旬) or for an open one (2020年前) are not resolved.
 *
 * @throws DateError where the words name no such time
 */
export function resolveDate(text: string, signedOn: string): ResolvedDate {
  const plain = foldDigits(text.replace(/\s/g, ''))
  const bare = plain.replace(lead, '')
  const point = bare.replace(beforeWords, '')
  const isBefore = point !== bare
  const words = isBefore ? point : bare.replace(trail, '')
  const reason = reasonAgainst(bare, words, isBefore)
  if (reason !== null) throw new DateError(`“${text}” ${reason}`)
  const resolved = now(bare, signedOn) ?? stated(words) ?? relative(words, signedOn)
  if (resolved === null) throw new DateError(`“${text}” names no time that can be resolved`)
  if (!isPartialDate(resolved.on)) throw new DateError(`“${text}” is no date of the calendar`)
  if (
    /^截[至止]/.test(plain) &&
    isYearless(resolved) &&
    resolved.on > signedOn.slice(0, resolved.on.length)
  ) {
    throw new DateError(
      `“${text}” states a count as of a month after the signature: its year is not known`,
    )
  }
  return resolved
}

/**
 * Resolves the words of a due date. A month without a year that lies before the
 * signature may be one of the next year: only a person can tell.
 *
 * @throws DateError there, and where {@link resolveDate} does
 */
export function resolveDueDate(text: string, signedOn: string): ResolvedDate {
  const resolved = resolveDate(text, signedOn)
  if (isYearless(resolved) && latestDay(resolved.on) < signedOn) {
    throw new DateError(`“${text}” lies before the signature: its year is not known`)
  }
  return resolved
}

const isYearless = ({ rule }: ResolvedDate) => rule === 'month_of_signature_year'

function now(words: string, signedOn: string): ResolvedDate | null {
  if (words === '年内') return { on: signedOn.slice(0, 4), rule: 'year_of_signature' }
  return words === '目前' || words === '今' ? { on: signedOn, rule: 'date_of_signature' } : null
}

function stated(words: string): ResolvedDate | null {
  const [, year, part] = /^(.{4})年度?(.+)$/.exec(words) ?? []
  const base = year === undefined ? null : parsePrintedDate(`${year}年`)
  const end = base === null || part === undefined ? null : endIn(part, base)
  if (end !== null) return end
  const plan = /^[“"]?(十[三四五]五)[”"]?(?:规划)?期?末$/.exec(words)?.[1]
  if (plan !== undefined) return { on: `${planEnds[plan] ?? ''}-12`, rule: 'end_of_plan' }
  const on = parsePrintedDate(words.replace(/月(?:份|底|末)$/, '月').replace(/年全年$/, '年'))
  return on === null ? null : { on, rule: 'stated' }
}

function relative(words: string, signedOn: string): ResolvedDate | null {
  const signedYear = Number(signedOn.slice(0, 4))
  const near = nearYears[words.slice(0, 2)]
  const rest = near === undefined ? words : words.slice(2).replace(/^度/, '')
  const year = String(signedYear + (near?.shift ?? 0))
  const end = endIn(rest, year)
  if (end !== null) return end
  if (near !== undefined && /^(?:全年|以?内)?$/.test(rest)) return { on: year, rule: near.rule }
  if (words === '全年') return { on: year, rule: 'year_of_signature' }
  if (/^本月[底末份]?$/.test(words) && signedOn.length >= 7) {
    return { on: signedOn.slice(0, 7), rule: 'month_of_signature' }
  }
  const [, month, day] =
    /^([0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:([0-9]{1,2}|[一二三四五六七八九十]{1,3})日|份|底|末)?$/.exec(
      rest,
    ) ?? []
  if (month === undefined) return null
  const parts = [month, day].filter((part) => part !== undefined).map(twoDigits)
  return { on: [year, ...parts].join('-'), rule: near?.rule ?? 'month_of_signature_year' }
}

/** The month in which a year, a half of it or a quarter ends: 年底, 上半年末, 三季度末. */
function endIn(part: string, year: string): ResolvedDate | null {
  if (/^年?[底末]$/.test(part)) return { on: `${year}-12`, rule: 'end_of_year' }
  const half = /^([上下])半年[底末]$/.exec(part)?.[1]
  if (half !== undefined)
    return { on: `${year}-${half === '上' ? '06' : '12'}`, rule: 'end_of_half_year' }
  const quarter = /^第?([一二三四1-4])季度[底末]$/.exec(part)?.[1]
  if (quarter === undefined) return null
  const index = quarters.indexOf(quarter) + 1 || Number(quarter)
  return { on: `${year}-${String(index * 3).padStart(2, '0')}`, rule: 'end_of_quarter' }
}

function twoDigits(number: string): string {
  const value = /^\d+$/.test(number) ? Number(number) : readChineseInteger(number)
  return String(value ?? 0).padStart(2, '0')
}
