import { endOfPage, isBoilerplate, withoutFurniture } from './boilerplate.ts'
import type { Line } from './page.ts'

/** Judges one visible line by its words. */
export function judge(
  text: string,
  before: string,
  { furniture = false, isLink = false } = {},
): Line {
  const kept = withoutFurniture(text)
  const isGone = kept.trim() === '' && text.trim() !== ''
  return {
    text: kept,
    before,
    dropped: isGone || isBoilerplate(text),
    furniture,
    isLink,
    stop: endOfPage(text),
  }
}
