import { remembered } from '../text/remembered.ts'
import { numberStart } from './number.ts'
import { type Reading, readQuantity, type Unread } from './reading.ts'
import { ruleSpans } from './rule-spans.ts'

export const numeralRun =
  /[0-9０-９]+(?:[.．,，][0-9０-９]+)*|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+/g

/** Every number with a unit in a text, in order, read or left unread with the reason. */
export const scanAmounts = remembered((text): readonly (Reading | Unread)[] => {
  const spans = ruleSpans(text)
  const found: (Reading | Unread)[] = []
  let last = 0
  let span = 0
  for (const { index, groups } of text.matchAll(numberStart)) {
    if (groups?.word !== undefined) continue
    while ((spans[span]?.end ?? Infinity) <= index) span += 1
    if (index < last || (spans[span]?.start ?? Infinity) <= index) continue
    const amount = readQuantity(text, index)
    if (amount === null) continue
    // A qualifier that reaches back over an earlier number cannot be this one's.
    const reaches = amount.start < last
    found.push(reaches ? unclear(text, index, amount.end) : amount)
    last = amount.end
  }
  return found
})

const unclear = (text: string, start: number, end: number): Unread => ({
  start,
  end,
  text: text.slice(start, end),
  unread: 'qualifier_unclear',
})

/** Every quantity of a text, in order. Numerals of dates, headings and the like are none. */
export function scanQuantities(text: string): Reading[] {
  return scanAmounts(text).flatMap((amount) => ('unread' in amount ? [] : [amount]))
}
