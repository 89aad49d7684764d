import { Refusal } from '../refusal.ts'

/** One thing that was checked of a release, or why it could not be. */
export interface Finding {
  check: string
  outcome: 'passed' | 'failed' | 'not checked'
  /** What was found, naming the file or the record. */
  says: string
}

export const passed = (check: string, says: string): Finding => ({ check, outcome: 'passed', says })
export const failed = (check: string, says: string): Finding => ({ check, outcome: 'failed', says })
export const notChecked = (check: string, says: string): Finding => ({
  check,
  outcome: 'not checked',
  says,
})

/** A check over many things: passed with a count, or failed for each that is wrong. */
export function over(check: string, count: string, wrong: readonly string[]): Finding[] {
  if (wrong.length === 0) return [passed(check, count)]
  const shown = wrong.slice(0, mostShown).map((says) => failed(check, says))
  const more = wrong.length - shown.length
  return more === 0 ? shown : [...shown, failed(check, `${more} more`)]
}

const mostShown = 20

/** Runs one check. Whatever it stumbles over was made by who made the release: a fault of that, and never of ours alone. */
export function attempted(check: string, run: () => Finding[]): Finding[] {
  try {
    return run()
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return error instanceof Refusal
      ? [notChecked(check, why)]
      : [failed(check, `what is there cannot be read: ${why}`)]
  }
}

/** A zip may hold any text, and a terminal obeys some: it is shown with what steers one written out. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )

/** What it all comes to, in a sentence; and whether the release holds. */
export function verdictOf(findings: readonly Finding[]): { holds: boolean; says: string } {
  const named = (outcome: Finding['outcome']) =>
    [
      ...new Set(findings.filter((each) => each.outcome === outcome).map(({ check }) => check)),
    ].join(', ')
  const [wrong, open] = [named('failed'), named('not checked')]
  if (wrong !== '') return { holds: false, says: `The release does not hold: ${wrong}.` }
  return open === ''
    ? { holds: true, says: 'The release holds.' }
    : { holds: true, says: `Nothing was found wrong in what was checked. Not checked: ${open}.` }
}
