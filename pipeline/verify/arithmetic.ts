import { Check } from '../../schemas/check.ts'
import { find } from '../checks/arithmetic.ts'
import { intervalOf, measureOf, type Term } from '../checks/operand.ts'
import { type Finding, over } from './finding.ts'
import type { ReadTables } from './tables.ts'

/** Every check that calculates with figures comes out as it says. One of dates is not done again: a passage’s date is read by a person. */
export function checkArithmetic(tables: ReadTables): Finding[] {
  const checks = (tables.get('checks')?.records ?? []).map((record) => Check.loose().parse(record))
  let done = 0
  const wrong = checks.flatMap(({ id, kind, operands, arithmetic, outcome }) => {
    const terms = operands.flatMap(termOf)
    if (terms.length < operands.length) return []
    done += 1
    const found = find(kind, terms)
    return JSON.stringify(found) === JSON.stringify({ arithmetic, outcome })
      ? []
      : [`checks ${id}: calculating again gives ${found.arithmetic.expression}, ${found.outcome}`]
  })
  const others = checks.length - done
  return over(
    'checks',
    `${done} checks calculated again from their figures${others === 0 ? '' : `; ${others} of dates, scope or passages were not`}`,
    wrong,
  )
}

function termOf(published: Term['published']): Term[] {
  const { basis } = published
  if (basis.type !== 'figure') return []
  const { figure } = basis
  return [{ published, interval: intervalOf(figure), measure: measureOf(figure), date: null }]
}
