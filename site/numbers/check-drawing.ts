import type { Check, Operand } from '../../schemas/check.ts'
import { isPartialDate } from '../../schemas/partial-date.ts'
import { sayDate } from '../dates/say.ts'
import { readingText } from '../letter/reading-text.ts'
import { sayFormula } from '../records/formula.ts'
import { zh } from '../strings/zh.ts'
import type { Bar, BarRow } from '../charts/lay-out-bars.ts'
import type { DateRow } from '../charts/lay-out-dates.ts'
import { readInterval } from '../charts/read-interval.ts'
import { saidBar } from './said-bar.ts'

/** The arithmetic of a check as it is drawn: quantities on one axis, or dates on one. */
export type CheckDrawing =
  { draws: 'quantities'; rows: readonly BarRow[] } | { draws: 'dates'; rows: readonly DateRow[] }

type Drawable = Pick<Check, 'kind' | 'operands' | 'arithmetic'>

/** Null where there is nothing to draw: units, and words that state no quantity. */
export function drawingOf({ kind, operands, arithmetic }: Drawable): CheckDrawing | null {
  switch (kind) {
    case 'product':
    case 'sum':
      return computedAgainst(operands, arithmetic, 'printed')
    case 'floor_vs_total':
      return computedAgainst(operands, arithmetic, 'total')
    case 'range':
    case 'same_fact':
    case 'scope':
      return statedQuantities(operands)
    case 'deadline':
    case 'date':
      return statedDates(operands, arithmetic)
    case 'unit':
      return null
  }
}

/** What was reckoned above what is printed: 30–60 × 20 = 600–1,200 above 510–1,020. */
function computedAgainst(
  operands: readonly Operand[],
  arithmetic: Check['arithmetic'],
  role: Operand['role'],
): CheckDrawing | null {
  const computed = readInterval(arithmetic.computed)
  const printed = operands.find((operand) => operand.role === role)
  if (computed === null || printed === undefined) return null
  const bar = barOf(printed)
  if (bar === null) return null
  const [formula = ''] = arithmetic.expression.split('; ')
  const reckoned: Bar = {
    name: zh.check.computed,
    said: sayFormula(formula),
    extent: computed,
    tone: 'derived',
  }
  const rows = [{ label: '', bars: [reckoned, { ...bar, name: zh.check.printed }] }]
  return { draws: 'quantities', rows }
}

function statedQuantities(operands: readonly Operand[]): CheckDrawing | null {
  const bars = operands.flatMap((operand) => barOf(operand) ?? [])
  const rows = bars.map((bar) => ({ label: bar.name, bars: [{ ...bar, name: '' }] }))
  return rows.length < 2 ? null : { draws: 'quantities', rows }
}

function statedDates(
  operands: readonly Operand[],
  { computed, printed, expression }: Check['arithmetic'],
): CheckDrawing | null {
  const dates = (
    printed.includes(' → ') ? printed.split(' → ') : [computed, ...printed.split(', ')]
  ).filter((date) => isPartialDate(date))
  if (dates.length !== operands.length) return null
  const rows = operands.map(({ name, shown, basis }, index): DateRow => {
    const on = dates[index]
    if (on === undefined) throw new Error(`${expression} holds too few dates`)
    const words = basis.type === 'citation' ? '' : `“${readingText(shown)}”：`
    return { label: name.zh, said: `${words}${sayDate(on)}`, on, saidOn: null }
  })
  return { draws: 'dates', rows }
}

function barOf({ basis, name }: Operand): Bar | null {
  if (basis.type !== 'figure') return null
  return { name: name.zh, ...saidBar(basis.figure) }
}
