import { isReplyTitle } from '../letter/reply-title.ts'
import type { Parts } from '../page/page-parts.ts'
import { closeGaps, squeeze } from '../text.ts'
import { mentionsOfNumbers } from './number-mentions.ts'
import { absent, type Field, type Reading, type Source, taken } from './reading.ts'
import { topicInOpening } from './topic-in-opening.ts'
import { topicInTitle } from './topic-in-title.ts'
import { titlesOf } from './titles.ts'

/** The suggestion’s title, as the reply names it. */
export function readTopic(parts: Parts, suggestion: readonly string[]): Field<string> {
  const readings: Reading<string>[] = []
  const add = (value: string | null, source: Source, printed: string) => {
    if (value !== null) readings.push({ value: closeGaps(value), source, printed })
  }
  add(topicInOpening(parts.opening), 'opening', parts.opening)
  for (const { role, value, printed } of parts.labels) {
    // 案由 may be followed by the reasons, in whole sentences.
    if (
      role === 'topic' &&
      !isReplyTitle(value) &&
      squeeze(value).length >= 4 &&
      !/[。；;]/u.test(value)
    )
      add(stripped(value), 'label', printed)
  }
  for (const { words, source } of titlesOf(parts)) add(topicInTitle(words), source, words)
  for (const line of suggestion.slice(0, 6)) {
    if (
      /建议$|提案$|议案$/u.test(squeeze(line)) &&
      squeeze(line).length >= 6 &&
      !/[:：]/u.test(line)
    )
      add(stripped(line), 'suggestion', line)
  }
  const [first, ...rest] = readings
  if (first === undefined) return absent()
  const other = rest.find(({ value }) => !isSameTopic(value, first.value))
  const doubts = other === undefined ? [] : [`topic: the ${other.source} names it ${other.value}`]
  return taken(first, doubts, other === undefined ? [] : [other])
}

/** A label’s value without the number that stands with it: 第197号 关于…. */
function stripped(value: string): string {
  const number = mentionsOfNumbers(value, 'title')[0]?.printed
  const bare = closeGaps(value).replace(/^《(.*)》$/u, '$1')
  return number !== undefined && bare.startsWith(number) ? bare.slice(number.length).trim() : bare
}

const core = (topic: string) =>
  squeeze(topic)
    .replace(/[《》“”"'‘’,.。、:()<>〈〉\s]/gu, '')
    .replace(/^(?:关于|对)+/u, '')
    .replace(/的?(?:建议案?|提案|议案|意见|的)$/u, '')

function isSameTopic(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)]
  return a.includes(b) || b.includes(a)
}
