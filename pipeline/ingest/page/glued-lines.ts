import { headingSeams, isWholeLetter, type Seam, seamsOf } from '../../letter/glued-line.ts'
import { isOffice } from '../letter/office.ts'
import type { Line } from './page.ts'

const day = '(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日'

/** 感谢您的建议。        云岭州农业农村局    2024年8月30日 */
const signedBehind = new RegExp(`^(.*[。！!])(\\s{2,200})(\\S{3,40})(\\s{1,200})(${day})$`, 'su')

/**
 * Parts lines that hold more than one line of a letter, white space for line breaks. Nothing
 * is added to the archived text: what stood between two parts stands before the second.
 */
export function partGlued(lines: readonly Line[]): { lines: Line[]; doubts: string[] } {
  const doubts: string[] = []
  const parted = lines.flatMap((line) => {
    if (line.dropped || line.isLink) return [line]
    if (isWholeLetter(line.text)) {
      doubts.push(ONE_LINE, ...headingSeams(line.text).unsure.map(sayUnsure))
      return partAt(line, seamsOf(line.text))
    }
    const [, words = '', gap = '', office = '', space = '', date = ''] =
      signedBehind.exec(line.text) ?? []
    if (date === '' || !isOffice(office)) return [line]
    return [
      { ...line, text: words },
      { ...line, text: office, before: gap },
      { ...line, text: date, before: space },
    ]
  })
  return { lines: parted, doubts }
}

/** Said of a letter whose line breaks are gone. */
export const ONE_LINE =
  'page: the letter stands on one line; its parts and headings are told by their words and numbers only. Paste it with its line breaks, or look at how its paragraphs are parted'

const sayUnsure = (words: string) =>
  `page: “${words}…” may begin a heading, but its number does not follow the one before; it is left in its paragraph`

function partAt(line: Line, found: readonly Seam[]): Line[] {
  const parts: Line[] = []
  let from = 0
  let before = line.before
  for (const { at, length } of found) {
    parts.push({ ...line, before, text: line.text.slice(from, at) })
    before = line.text.slice(at, at + length)
    from = at + length
  }
  return [...parts, { ...line, before, text: line.text.slice(from) }]
}
