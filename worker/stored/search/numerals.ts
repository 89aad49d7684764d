import { canonicalText, isLess, shifted } from './exact-decimal.ts'
import { space } from './fold.ts'
import { isMeasured } from './measure-words.ts'
import { match, type Printed, printedAt } from './printed-number.ts'

/** A number a text prints. Offsets count the points of the text, folded with its spaces. */
export interface Numeral {
  start: number
  end: number
  /** Its value, written in the one canonical way: 282.6万 is `2826000`. */
  value: string
  /**
   * The points that follow it, at most `reach`: 元. The low end of a range has those
   * of the high end, which print the unit of both.
   */
  after: readonly number[]
}

export type NumberSought = Pick<Numeral, 'value' | 'after'>

/** How much of what follows a number is held: enough for 个社会组织. */
const reach = 6

const starts = /[0-9零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/g
const separator = / ?(?:—+|[–―\-−~〜至到]) ?/y

/** Every number of a text folded with its spaces, in its order. */
export function readNumerals(points: readonly number[]): Numeral[] {
  const line = lineOf(points)
  const found: Numeral[] = []
  let past = 0
  for (const { index } of line.matchAll(starts)) {
    if (index < past) continue
    const printed = printedAt(line, index)
    past = printed.end
    const { value, end } = withOtherEnd(line, printed)
    if (value === null || !isNumber(line, index, printed, end)) continue
    const after = [...pointsOf(printed.behind), ...following(points, end)].slice(0, reach)
    found.push({ start: index, end: printed.end, value: canonicalText(value), after })
  }
  return found
}

/**
 * The number a folded text is as a whole, with the unit that may follow it; null where
 * it is something else. ¥ says before it what 元 says behind it, and is passed over.
 */
export function wholeNumeral(points: readonly number[]): NumberSought | null {
  const line = lineOf(points)
  const start = line.startsWith('¥') ? 1 : 0
  const { value, end, behind } = printedAt(line, start)
  if (value === null || /^[百千佰仟]$/.test(line.slice(start, end))) return null
  const after = [...pointsOf(behind), ...following(points, end)]
  return after.length > reach ? null : { value: canonicalText(value), after }
}

/** The text with one UTF-16 unit for each point, so that offsets in it count points. */
function lineOf(points: readonly number[]): string {
  let line = ''
  for (const point of points) line += String.fromCharCode(point < 0x10000 ? point : 0xfffd)
  return line
}

const pointsOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0)

function following(points: readonly number[], from: number): number[] {
  return points.slice(from, from + 2 * reach).filter((point) => point !== space)
}

/** In 0.5至2万元 the low end borrows 万 and 元: its value, and where what it shares goes on. */
function withOtherEnd(line: string, low: Printed): Pick<Printed, 'value' | 'end'> {
  const sign = match(separator, line, low.end)
  if (low.value === null || sign === null) return low
  const high = printedAt(line, low.end + sign[0].length)
  if (high.value === null) return low
  const borrowed = low.zeros === 0 ? shifted(low.value, high.zeros) : low.value
  const value = [borrowed, low.value].find((one) => high.value !== null && isLess(one, high.value))
  return value === undefined ? low : { value, end: high.end }
}

/**
 * A single Chinese numeral is a number before a measure word (七类) or behind 第; elsewhere it
 * is a part of a word (统一). 上百, 数十, 几千 name none, nor do digits behind a letter (m2).
 */
function isNumber(line: string, at: number, printed: Printed, end: number): boolean {
  const before = line.charAt(at - 1)
  const first = line.charAt(at)
  if (/[0-9]/.test(first)) return !/[a-z]/.test(before)
  if (/[上数几]/.test(before) && /[十百千万亿]/.test(first)) return false
  // 百分点 counts no 分.
  if (line.startsWith('百分点', at)) return false
  return printed.end - at > 1 || before === '第' || isMeasured(line, end)
}
