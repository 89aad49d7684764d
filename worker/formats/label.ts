import type { z } from 'zod'
import { fieldOf } from '../../schemas/field.ts'

/** The Chinese name of a value of a closed list, by the path of its field. */
export const labelOf = (record: z.ZodType, path: string, value: string): string =>
  fieldOf(record, path).labels[value]?.zh ?? value
