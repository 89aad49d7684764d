import type { Check, CheckKind, OperandRole } from '../../schemas/check.ts'
import type { z } from 'zod'
import { daysBetween, earliestDay, latestDay } from '../dates/days.ts'
import { type Interval, overlap, plus, sameInterval, showInterval, times } from './interval.ts'
import type { Term } from './operand.ts'

export type Finding = Pick<Check, 'arithmetic' | 'outcome'>
type Role = z.infer<typeof OperandRole>

/** The operands given do not fit the kind of check. */
export class CheckError extends Error {}

/**
 * Does the arithmetic of a check. The outcome follows from it alone; a floor, a
 * scope and a deadline are never called inconsistent, since a text may be
 * silent about what would reconcile them.
 */
export function find(kind: CheckKind, terms: readonly Term[]): Finding {
  switch (kind) {
    case 'product':
      return compareWithPrinted(terms, 'factor', ' × ', times)
    case 'sum':
      return compareWithPrinted(terms, 'addend', ' + ', plus)
    case 'floor_vs_total':
      return floorAgainstTotal(terms)
    case 'range':
    case 'unit':
    case 'same_fact':
      return statements(terms, 'inconsistent')
    case 'scope':
      return statements(terms, 'unexplained')
    case 'deadline':
      return dates(terms, 'unexplained')
    case 'date':
      return terms.some(({ published }) => published.role === 'earlier')
        ? dateOrder(terms)
        : dates(terms, 'unexplained')
  }
}

function compareWithPrinted(
  terms: readonly Term[],
  role: Role,
  sign: string,
  combine: (a: Interval, b: Interval) => Interval,
): Finding {
  const parts = intervalsOf(terms, role)
  const [first, ...rest] = parts
  if (first === undefined || rest.length === 0)
    throw new CheckError(`two operands of role ${role} are needed`)
  const printed = onlyInterval(terms, 'printed')
  const computed = rest.reduce(combine, first)
  const quotient = sign === ' × ' ? implied(printed, rest.slice(1), first) : null
  return {
    arithmetic: {
      expression: [
        `${parts.map(showInterval).join(sign)} = ${showInterval(computed)}`,
        ...(quotient === null ? [] : [quotient]),
      ].join('; '),
      computed: showInterval(computed),
      printed: showInterval(printed),
    },
    outcome: sameInterval(computed, printed) ? 'consistent' : 'inconsistent',
  }
}

/** What the printed result would take: 510 ÷ 30 = 17 and 1020 ÷ 60 = 17. */
function implied(printed: Interval, others: readonly Interval[], first: Interval): string | null {
  if (others.length > 0) return null
  const ends = (['low', 'high'] as const).map((end) => {
    const [result, factor] = [printed[end], first[end]]
    return result === null || factor === null || factor.isZero()
      ? null
      : `${result.toFixed()} ÷ ${factor.toFixed()} = ${result.div(factor).toDecimalPlaces(4).toFixed()}`
  })
  return ends.some((end) => end === null) ? null : [...new Set(ends)].join(', ')
}

function floorAgainstTotal(terms: readonly Term[]): Finding {
  const floor = onlyInterval(terms, 'floor')
  const periods = onlyInterval(terms, 'periods')
  const total = onlyInterval(terms, 'total')
  const computed = times(floor, periods)
  return {
    arithmetic: {
      expression: `${showInterval(floor)} × ${showInterval(periods)} = ${showInterval({ low: computed.low, high: null })}`,
      computed: showInterval({ low: computed.low, high: null }),
      printed: showInterval(total),
    },
    outcome: overlap({ low: computed.low, high: null }, total) ? 'consistent' : 'unexplained',
  }
}

function statements(terms: readonly Term[], otherwise: Check['outcome']): Finding {
  const [first, ...rest] = intervalsOf(terms, 'statement')
  if (first === undefined || rest.length === 0) throw new CheckError('two statements are needed')
  const agree = rest.every((other) => overlap(first, other))
  return {
    arithmetic: {
      expression: [first, ...rest].map(showInterval).join(agree ? ' = ' : ' ≠ '),
      computed: showInterval(first),
      printed: rest.map(showInterval).join(', '),
    },
    outcome: agree ? 'consistent' : otherwise,
  }
}

function dates(terms: readonly Term[], otherwise: Check['outcome']): Finding {
  const [first, ...rest] = datesOf(terms, 'statement')
  if (first === undefined || rest.length === 0)
    throw new CheckError('two dated statements are needed')
  const agree = rest.every((other) => other === first)
  return {
    arithmetic: {
      expression: [first, ...rest].join(agree ? ' = ' : ' ≠ '),
      computed: first,
      printed: rest.join(', '),
    },
    outcome: agree ? 'consistent' : otherwise,
  }
}

function dateOrder(terms: readonly Term[]): Finding {
  const [earlier] = datesOf(terms, 'earlier')
  const [later] = datesOf(terms, 'later')
  if (earlier === undefined || later === undefined) {
    throw new CheckError('an earlier and a later date are needed')
  }
  const { min, max } = daysBetween(earlier, later)
  const lag = min === max ? `${min}` : `${min}–${max}`
  return {
    arithmetic: {
      expression:
        min === max
          ? `${later} − ${earlier} = ${lag}`
          : `${earliestDay(later)} − ${latestDay(earlier)} = ${min}; ${latestDay(later)} − ${earliestDay(earlier)} = ${max}`,
      computed: lag,
      printed: `${earlier} → ${later}`,
    },
    outcome: max < 0 ? 'inconsistent' : min < 0 ? 'unexplained' : 'consistent',
  }
}

function intervalsOf(terms: readonly Term[], role: Role): Interval[] {
  return terms.flatMap(({ published, interval }) =>
    published.role === role && interval !== null ? [interval] : [],
  )
}

function onlyInterval(terms: readonly Term[], role: Role): Interval {
  const [interval, ...more] = intervalsOf(terms, role)
  if (interval === undefined || more.length > 0) {
    throw new CheckError(`exactly one operand of role ${role} is needed`)
  }
  return interval
}

function datesOf(terms: readonly Term[], role: Role): string[] {
  return terms.flatMap(({ published, date }) =>
    published.role === role && date !== null ? [date] : [],
  )
}
