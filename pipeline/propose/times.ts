import type { FigureEntry } from '../../schemas/figure.ts'
import { DateError } from '../dates/date-error.ts'
import { latestDay } from '../dates/days.ts'
import { resolveDate, type ResolvedDate } from '../dates/resolve.ts'
import { scanDates } from '../dates/scan.ts'
import type { Reading } from '../quantity/reading.ts'

type Times = Pick<FigureEntry, 'as_of' | 'period' | 'absent'>

const none = { as_of: null, period: null } as const

/**
 * The time a figure is stated for, or the period it covers: from the nearest
 * expression of time before it in its sentence. What is promised has neither.
 */
export function timesOf(
  sentence: string,
  { start: at, per }: Pick<Reading, 'start' | 'per'>,
  signedOn: string | null,
): Times {
  if (per.length > 0)
    return { ...none, absent: { as_of: 'not_applicable', period: 'not_applicable' } }
  const date = scanDates(sentence)
    .filter(({ end }) => end <= at)
    .at(-1)
  // 2016年,我市出台了…: the year is that of the document.
  const isOfDocument = /出台|印发|制定|颁布/u.test(sentence.slice(date?.end, at))
  if (signedOn === null || date === undefined || isOfDocument)
    return { ...none, absent: { as_of: 'not_published', period: 'not_published' } }
  const lead = /(?:截至|截止|到)$/u.exec(sentence.slice(0, date.start))?.[0] ?? ''
  const text = `${lead}${date.text}`
  const resolved = tryResolve(text, signedOn)
  const isPast =
    resolved !== null && latestDay(resolved.on.slice(0, 4)) <= latestDay(signedOn.slice(0, 4))
  if (resolved === null || !isPast)
    return { ...none, absent: { as_of: 'not_published', period: 'not_published' } }
  const words = { text, ...resolved }
  if (/^(?:截[至止]|到)|目前$|至今$/u.test(text))
    return resolved.on <= signedOn.slice(0, resolved.on.length)
      ? { as_of: words, period: null, absent: { period: 'not_applicable' } }
      : { ...none, absent: { as_of: 'not_applicable', period: 'not_applicable' } }
  if (/(?:[底末初前内])$/u.test(text))
    return { ...none, absent: { as_of: 'not_published', period: 'not_published' } }
  const since = /^(?:以来|起|开始)/u.exec(sentence.slice(date.end))?.[0]
  if (since !== undefined) {
    const open = `${date.text}${since}`
    return {
      as_of: null,
      period: { text: open, start: { ...words, text: open }, end: null },
      absent: { as_of: 'not_applicable', 'period.end': 'not_published' },
    }
  }
  return {
    as_of: null,
    period: { text, start: words, end: words },
    absent: { as_of: 'not_applicable' },
  }
}

function tryResolve(text: string, signedOn: string): ResolvedDate | null {
  try {
    return resolveDate(text, signedOn)
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
