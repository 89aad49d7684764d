/** One digit, half or full width, for use inside a regular expression. */
export const digit = '[0-9０-９]'

/** What people put between the groups of a long number; never a line break. */
export const gap = '[ \\u00A0\\u2009\\u3000.·・‐‑‒–—―－-]{0,2}'

/** The digits of a printed number, half width, without what stands between them. */
export function digitsOf(printed: string): string {
  return printed.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '')
}

/** A unified social credit code: 18 characters, no I O S V Z (GB 32100). Public, and kept. */
const creditCode = /^(?=.*[A-Z])[0-9A-HJ-NP-RT-UW-Y]{18}$/
const wordCharacter = /[0-9A-Za-z]/

/** Whether the number at `start` is only a part of a credit code that holds a letter. */
export function standsInCreditCode(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && wordCharacter.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && wordCharacter.test(text.charAt(to))) to += 1
  return creditCode.test(text.slice(from, to))
}
