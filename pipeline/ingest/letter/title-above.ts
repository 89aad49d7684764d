import { squeeze } from '../text.ts'
import { isReplyTitle, mayBePartOfTitle } from './reply-title.ts'

const reach = 14
const mostLines = 4

/**
 * The positions of the title nearest above a letter, put together where the
 * page breaks it over lines, be it in the middle of a number. Empty for none.
 */
export function titleAbove(position: number, textAt: (position: number) => string): number[] {
  for (let last = position - 1; last >= Math.max(0, position - reach); last -= 1) {
    const whole = wholeTitle(last, textAt)
    if (whole !== null) return withLostStart(whole, textAt)
    if (isReplyTitle(textAt(last))) return [last]
  }
  return []
}

/** The fewest lines up to `last` that make a title with a beginning. */
function wholeTitle(last: number, textAt: (position: number) => string): number[] | null {
  for (let length = 1; length <= Math.min(mostLines, last + 1); length += 1) {
    const span = Array.from({ length }, (_, offset) => last - length + 1 + offset)
    if (length > 1 && !span.every((each) => mayBePartOfTitle(textAt(each)))) return null
    const joined = span.map(textAt).join('')
    if (isReplyTitle(joined) && beginsWell(joined)) return span
  }
  return null
}

/** 关于…, 威海市民政局对…: and not 号《关于…, which is what a broken line leaves. */
function beginsWell(title: string): boolean {
  const lead = /^(?<lead>.{0,44}?)(?:关于|对)/u.exec(squeeze(title).replace(/^【.{0,12}】/u, ''))
    ?.groups?.lead
  return lead !== undefined && /^[\p{Script=Han}()A-Za-z]*$/u.test(lead) && !/[届号次]/u.test(lead)
}

/** 对…第12号提案⏎关于…的答复: the line above belongs to it although this one begins well. */
function withLostStart(span: number[], textAt: (position: number) => string): number[] {
  const [first = 0] = span
  const above = squeeze(textAt(first - 1))
  const isStart = /^.{0,44}?(?:关于|对).{0,40}届.{0,30}号/u.test(above)
  return isStart && mayBePartOfTitle(above) && !isReplyTitle(above) ? [first - 1, ...span] : span
}
