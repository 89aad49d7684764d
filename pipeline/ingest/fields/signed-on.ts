import { daysBetween, earliestDay, latestDay } from '../../dates/days.ts'
import type { LabelRole } from '../page/label-words.ts'
import type { Parts } from '../page/page-parts.ts'
import { isDateLine, readDate } from './read-date.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

/**
 * The date under the signature; where none is printed there, the page’s 成文日期
 * or 答复日期. A damaged one is every day it can be, held against the day of
 * publication.
 */
export function readSignedOn(parts: Parts, publishedOn: string | null): Field<string> {
  const line = dateLineOf(parts.tail)
  const read = line === null ? null : readDate(line)
  const labelled = labelledDates(parts, ['signed', 'answered'])
  const [byLabel] = labelled
  if (line === null || read === null) {
    if (byLabel === undefined)
      return absent(line === null ? [] : [`signed_on: “${line.trim()}” is no day of the calendar`])
    return taken(byLabel, [`signed_on: no date under the signature; taken from ${byLabel.printed}`])
  }
  const reading = (value: string): Reading<string> => ({
    value,
    source: 'signature',
    printed: line.trim(),
  })
  const possible = read.candidates.filter(
    (date) => publishedOn === null || earliestDay(date) <= latestDay(publishedOn),
  )
  // 生成日期 is when somebody made the web page: good enough to choose, not to take.
  const named = [...labelled, ...labelledDates(parts, ['created'])].filter(({ value }) =>
    read.candidates.includes(value),
  )
  const [only, more] =
    read.candidates.length === 1
      ? read.candidates
      : named.length > 0
        ? named.map(({ value }) => value)
        : possible
  if (only === undefined || (more !== undefined && more !== only))
    return absent(
      [`signed_on: “${line.trim()}” can be ${read.candidates.join(' or ')}`],
      read.candidates.map(reading),
    )
  const doubts = read.damaged
    ? [`signed_on: characters are missing in “${line.trim()}”; read as ${only}`]
    : []
  return taken(
    reading(only),
    [...doubts, ...order(only, publishedOn)],
    labelled.filter(({ value }) => value !== only),
  )
}

function order(signed: string, published: string | null): string[] {
  if (published === null) return []
  const { max, min } = daysBetween(signed, published)
  if (max < 0) return [`published_on: ${published} lies before the signature of ${signed}`]
  return min > 1000 ? [`published_on: ${min} days after the signature`] : []
}

/** The last date line at the letter’s end, or the date behind a signature. */
function dateLineOf(tail: readonly string[]): string | null {
  const alone = tail.findLast((line) => isDateLine(line))
  if (alone !== undefined) return alone
  const behind = tail.findLast(
    (line) =>
      line.length <= 60 &&
      /\S\s*(?:19|20|[一二][〇零○OＯ0])\S{2,3}\s*[年.\-/].{1,12}$/u.test(line) &&
      !/[。:：]/u.test(line),
  )
  if (behind === undefined) return null
  return /(?:19|20|[一二][〇零○OＯ0])\S{2,3}\s*[年.\-/].{1,12}$/u.exec(behind)?.[0] ?? null
}

function labelledDates(parts: Parts, roles: readonly LabelRole[]): Reading<string>[] {
  return roles.flatMap((role) =>
    parts.labels.flatMap((label): Reading<string>[] => {
      if (label.role !== role) return []
      const date = readDate(label.value)
      const [only] = date?.candidates ?? []
      return only === undefined || date?.damaged === true
        ? []
        : [{ value: only, source: 'label', printed: label.printed }]
    }),
  )
}
