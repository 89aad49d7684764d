import { z } from 'zod'
import { said } from './bilingual.ts'
import { Per } from './per.ts'
import { Qualifier } from './qualifier.ts'
import { Reference } from './reference.ts'
import { Unit } from './unit.ts'

/**
 * A decimal number that survives a round trip through a double: at most 15
 * significant digits, so that 282.6 stays 282.6 wherever JSON is read.
 */
export const DecimalNumber = z
  .number()
  .refine((n) => Number(n.toPrecision(15)) === n, 'expected at most 15 significant digits')

/** The value of a figure: one number, or the two ends of a range. */
export const quantity = {
  value: DecimalNumber.nullable().meta(said('数值；区间时为空。', 'The value; null for a range.')),
  low: DecimalNumber.nullable().meta(said('区间下限。', 'Lower end of a range.')),
  high: DecimalNumber.nullable().meta(said('区间上限。', 'Upper end of a range.')),
  qualifier: Qualifier,
  unit: Unit,
  unit_text: z.string().min(1).meta(said('原文所印单位。', 'The unit as printed.')),
  per: z.array(Per).meta(said('按何计，如每户每月。', 'What it is counted per, in order.')),
  text: z.string().min(1).meta(said('原文所印数量。', 'The quantity as printed.')),
}

/** A figure pointed at, with its quantity, so that a reader need not ask twice. */
export const FigureReference = Reference.extend(quantity).meta(
  said('所指数字及其数值。', 'The figure pointed at, with its quantity.'),
)
export type FigureReference = z.infer<typeof FigureReference>
