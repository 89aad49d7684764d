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
