import type { Check, CheckKind, OperandRole } from '../../schemas/check.ts'
import type { z } from 'zod'
import { daysBetween, earliestDay, latestDay } from '../dates/days.ts'
import { CheckError } from './check-error.ts'
import {
  type Interval,
  isClosed,
  overlap,
  plus,
  sameInterval,
  showInterval,
  times,
} from './interval.ts'
import type { Term } from './operand.ts'
import { requireRoles } from './roles.ts'

export type Finding = Pick<Check, 'arithmetic' | 'outcome'>
type Role = z.infer<typeof OperandRole>
type Outcome = Check['outcome']

/**
 * Does the arithmetic of a check. The outcome follows from it alone; a floor, a
 * scope, a unit and a deadline are never called inconsistent, since a text may
 * be silent about what would reconcile them.
 *
 * @throws CheckError where the operands do not fit the kind of check
 */
export function find(kind: CheckKind, terms: readonly Term[]): Finding {
  requireRoles(kind, terms)
  switch (kind) {
    case 'product':
      return compareWithPrinted(terms, 'factor', ' × ', times)
    case 'sum':
      return compareWithPrinted(terms, 'addend', ' + ', plus)
    case 'floor_vs_total':
      return floorAgainstTotal(terms)
    case 'range':
    case 'same_fact':
      return statements(terms, 'inconsistent')
    case 'scope':
      return statements(terms, 'unexplained')
    case 'unit':
      return units(terms)
    case 'deadline':
      return dates(terms)
    case 'date':
      return terms.some(({ published }) => published.role === 'earlier')
        ? dateOrder(terms)
        : dates(terms)
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
  if (first === undefined) throw new CheckError(`no operand of role ${role}`)
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
    outcome: agreement(computed, printed),
  }
}

/** A result stated with both its ends is that result or another; one left open (约, 不低于) may fit. */
function agreement(computed: Interval, printed: Interval): Outcome {
  if (sameInterval(computed, printed)) return 'consistent'
  if (isClosed(computed) && isClosed(printed)) return 'inconsistent'
  return overlap(computed, printed) ? 'unexplained' : 'inconsistent'
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
  const least = { ...times(floor, periods), high: null }
  const fits = total.about === null && overlap(least, total)
  return {
    arithmetic: {
      expression: `${showInterval(floor)} × ${showInterval(periods)} = ${showInterval(least)}`,
      computed: showInterval(least),
      printed: showInterval(total),
    },
    outcome: fits ? 'consistent' : 'unexplained',
  }
}

/** Holds every statement against every other; what is only about a value neither agrees nor differs. */
function statements(terms: readonly Term[], otherwise: Outcome): Finding {
  const stated = intervalsOf(terms, 'statement')
  const pairs = pairsOf(stated)
  const differ = pairs.some(([a, b]) => !overlap(a, b))
  const vague = pairs.some(
    ([a, b]) => (a.about ?? b.about) !== null && showInterval(a) !== showInterval(b),
  )
  return {
    arithmetic: compared(stated.map(showInterval), differ ? ' ≠ ' : vague ? ' ? ' : ' = '),
    outcome: differ ? otherwise : vague ? 'unexplained' : 'consistent',
  }
}

/** Two units side by side; what is counted per person and per household is not to be multiplied. */
function units(terms: readonly Term[]): Finding {
  const measures = terms.flatMap(({ measure }) => measure ?? [])
  const differ = new Set(measures).size > 1
  return {
    arithmetic: compared(measures, differ ? ' ≠ ' : ' = '),
    outcome: differ ? 'unexplained' : 'consistent',
  }
}

/** Dates agree where some day lies in each two of them: 2018-12 and 2018 do. */
function dates(terms: readonly Term[]): Finding {
  const stated = datesOf(terms, 'statement')
  const differ = pairsOf(stated).some(
    ([a, b]) => latestDay(a) < earliestDay(b) || latestDay(b) < earliestDay(a),
  )
  const same = new Set(stated).size === 1
  return {
    arithmetic: compared(stated, differ ? ' ≠ ' : same ? ' = ' : ' ≈ '),
    outcome: differ ? 'unexplained' : 'consistent',
  }
}

function compared(shown: readonly string[], sign: string): Finding['arithmetic'] {
  return {
    expression: shown.join(sign),
    computed: shown.slice(0, 1).join(),
    printed: shown.slice(1).join(', '),
  }
}

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))

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
  const [interval] = intervalsOf(terms, role)
  if (interval === undefined) throw new CheckError(`no operand of role ${role}`)
  return interval
}

function datesOf(terms: readonly Term[], role: Role): string[] {
  return terms.flatMap(({ published, date }) =>
    published.role === role && date !== null ? [date] : [],
  )
}
