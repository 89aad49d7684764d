import { RedactionRule } from '../../schemas/source.ts'
import { findPersonalData } from './scan.ts'

export interface Masked {
  text: string
  /** How often each rule masked something; never what. */
  redactions: { rule: RedactionRule; count: number }[]
}

/**
 * Masks what is personal in a text: a contact's name becomes surname + 某, a
 * mobile, identity number, e-mail or home address a note that it was removed.
 * Nothing else changes, and masking masked text changes nothing.
 */
export function maskPersonalData(text: string): Masked {
  const counts = new Map<RedactionRule, number>()
  let masked = text
  for (;;) {
    const findings = findPersonalData(masked)
    if (findings.length === 0) break
    let at = 0
    let next = ''
    for (const { rule, start, end, replacement } of findings) {
      next += masked.slice(at, start) + replacement
      at = end
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
    masked = next + masked.slice(at)
  }
  const redactions = RedactionRule.options.flatMap((rule) => {
    const count = counts.get(rule)
    return count === undefined ? [] : [{ rule, count }]
  })
  return { text: masked, redactions }
}
