import type { Satisfaction } from '../../schemas/satisfaction.ts'
import type { BarRow } from '../charts/lay-out-bars.ts'
import { methodOf } from '../records/method.ts'
import { zh } from '../strings/zh.ts'
import { saidBar } from './said-bar.ts'

/** Rates of satisfaction, each with how much is given of what one must know to read it. */
export const satisfactionRows = (rates: readonly Satisfaction[]): BarRow[] =>
  rates.map((rate) => {
    const method = methodOf(rate)
    const given = method.filter(({ absent }) => absent === null).length
    return {
      label: `${rate.service.zh} · ${rate.measure.zh}`,
      bars: [{ name: zh.satisfactionChart.method(given, method.length), ...saidBar(rate.value) }],
    }
  })
