import { isPartialDate } from '../../schemas/partial-date.ts'

/** Every day of the calendar that 2017821, 201759日 or 2017年821 can be. */
export function readingsOf(run: string): string[] {
  const digits = run.replace(/[^0-9]/gu, '')
  const yearDigits = digits.slice(0, 4)
  const rest = digits.slice(4)
  const days = new Set<string>()
  for (let cut = 1; cut < rest.length; cut += 1) {
    const month = rest.slice(0, cut)
    const day = rest.slice(cut)
    // 20180702 keeps its noughts, 2018072 has lost something else.
    if (month.length > 2 || day.length > 2 || Number(month) === 0 || Number(day) === 0) continue
    const iso = `${yearDigits}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isPartialDate(iso)) days.add(iso)
  }
  if (run.endsWith('月'))
    return isPartialDate(`${yearDigits}-${rest.padStart(2, '0')}`)
      ? [`${yearDigits}-${rest.padStart(2, '0')}`]
      : []
  return [...days]
}

const line = /^[(（]?\s*((?:19|20)\d{2}年?\d{2,4}[月日]?(?:\d{1,2}日?)?)\s*[)）]?$/u

/** Every day that a line can be which is a date with characters missing (2017821); none where it is no such line. */
export function daysOf(words: string): string[] {
  const run = line.exec(words.replace(/\s+/gu, ''))?.[1]
  return run === undefined ? [] : readingsOf(run)
}
