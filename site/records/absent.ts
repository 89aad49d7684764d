import type { z } from 'zod'
import { AbsentReason } from '../../schemas/absent.ts'
import { fieldName } from './field-name.ts'
import { labelOf } from './label.ts'

export type Missing = { path: string; field: string; reason: AbsentReason; said: string }

/** The empty fields of a record that a reader may miss: what does not apply is not missing. */
export function missingOf(
  schema: z.ZodType,
  absent: Readonly<Record<string, AbsentReason>>,
): Missing[] {
  return Object.entries(absent)
    .filter(([, reason]) => reason !== 'not_applicable')
    .map(([path, reason]) => ({
      path,
      field: fieldName(schema, path),
      reason,
      said: labelOf(AbsentReason, reason),
    }))
}

/** The same on one line for each reason: `归档文本未载：截至时间、所涵盖的期间`. */
export function sayMissing(missing: readonly Missing[]): string[] {
  const byReason = new Map<string, string[]>()
  for (const { said, field } of missing) byReason.set(said, [...(byReason.get(said) ?? []), field])
  return [...byReason].map(([said, fields]) => `${said}：${fields.join('、')}`)
}

/** Why one field is empty, in words. */
export function whyAbsent(absent: Readonly<Record<string, AbsentReason>>, path: string): string {
  const reason = absent[path]
  if (reason === undefined) throw new Error(`${path} is empty and no reason is given`)
  return labelOf(AbsentReason, reason)
}
