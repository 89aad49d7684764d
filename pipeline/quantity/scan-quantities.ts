import { QuantityError } from './quantity-error.ts'
import { type Reading, readQuantity } from './reading.ts'
import { ruleSpans } from './rule-spans.ts'

export const numeralRun =
  /[0-9０-９]+(?:[.．,，][0-9０-９]+)*|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]+/g

/** Every quantity of a text, in order. Numerals of dates, headings and the like are none. */
export function scanQuantities(text: string): Reading[] {
  const spans = ruleSpans(text)
  const readings: Reading[] = []
  let last = 0
  let span = 0
  for (const { index } of text.matchAll(numeralRun)) {
    while ((spans[span]?.end ?? Infinity) <= index) span += 1
    if (index < last || (spans[span]?.start ?? Infinity) <= index) continue
    const reading = readAt(text, index)
    if (reading === null) continue
    readings.push(reading)
    last = reading.end
  }
  return readings
}

/** A number that is qualified in two ways is no reading here; asked for by name it is an error. */
function readAt(text: string, index: number): Reading | null {
  try {
    return readQuantity(text, index)
  } catch (error) {
    if (error instanceof QuantityError) return null
    throw error
  }
}
