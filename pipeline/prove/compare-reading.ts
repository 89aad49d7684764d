import { Decimal } from 'decimal.js'
import type { Reading } from '../quantity/reading.ts'

/** A figure as it is written down, by an editor or in a published table. */
export interface WrittenFigure {
  value?: number | null | undefined
  low?: number | null | undefined
  high?: number | null | undefined
  qualifier: string
  unit: string
  unit_text: string
  per: readonly string[]
  text: string
  evidence: { exact: string }
}

/** Everything a quote says about its figure, beside what is written down. */
export function comparisons(figure: WrittenFigure, reading: Reading) {
  const number = (value: Decimal | null) => value?.toFixed() ?? 'nothing'
  const written = (value: number | null | undefined) =>
    value === undefined || value === null ? 'nothing' : new Decimal(String(value)).toFixed()
  return [
    { key: 'value', read: number(reading.value), written: written(figure.value) },
    { key: 'low', read: number(reading.low), written: written(figure.low) },
    { key: 'high', read: number(reading.high), written: written(figure.high) },
    { key: 'qualifier', read: reading.qualifier, written: figure.qualifier },
    { key: 'unit', read: reading.unit, written: figure.unit },
    { key: 'unit_text', read: reading.unitText, written: figure.unit_text },
    { key: 'per', read: reading.per.join(', '), written: figure.per.join(', ') },
    { key: 'text', read: figure.evidence.exact, written: figure.text },
  ]
}
