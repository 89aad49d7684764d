/** The other ways a list of proposals may print a number: 77 as 077 and 0077, 0077 as 77. */
export function numberVariants(number: string): string[] {
  const [, letters = '', digits] = /^([A-Z]*)0*(\d+)$/.exec(number) ?? []
  if (digits === undefined) return []
  return Array.from(
    { length: mostDigits },
    (_, zeros) => `${letters}${'0'.repeat(zeros)}${digits}`,
  ).filter((each) => each !== number && each.length <= letters.length + mostDigits)
}

/** Sessions count their proposals in the thousands at most. */
const mostDigits = 4
