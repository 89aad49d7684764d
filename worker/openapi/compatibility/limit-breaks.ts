import { z } from 'zod'
import type { Direction } from './schema-breaks.ts'

const Limits = z.looseObject({
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
})

const floors = ['minimum', 'minLength', 'minItems'] as const
const ceilings = ['maximum', 'maxLength', 'maxItems'] as const
const texts = ['pattern', 'format'] as const

/** Limits may not be drawn closer on what is asked, nor given up on what is answered. */
export function limitBreaks(before: unknown, now: unknown, direction: Direction): string[] {
  const [was, is] = [Limits.parse(before), Limits.parse(now)]
  const [wide, close] = direction === 'asked' ? [was, is] : [is, was]
  const moved = [
    ...floors.filter((name) => (close[name] ?? -Infinity) > (wide[name] ?? -Infinity)),
    ...ceilings.filter((name) => (close[name] ?? Infinity) < (wide[name] ?? Infinity)),
    // Of two patterns nobody can tell which holds more.
    ...texts.filter((name) => close[name] !== undefined && close[name] !== wide[name]),
  ]
  return moved.map((name) => `its ${name} was ${String(was[name])} and is ${String(is[name])}`)
}
