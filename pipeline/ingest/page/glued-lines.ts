import { isOffice } from '../letter/office.ts'
import type { Line } from './page.ts'

const day = '(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日'

/** 感谢您的建议。        云岭州农业农村局    2024年8月30日 */
const signedBehind = new RegExp(`^(.*[。！!])(\\s{2,200})(\\S{3,40})(\\s{1,200})(${day})$`, 'su')

const longest = 20_000

/** A title, whom it addresses and its first sentence, all in one line. */
const wholeLetter =
  /(?:答复|复函|回复|的函)\s*[^:：。]{2,60}(?:代表|委员)[^:：。]{0,6}[:：].{0,200}(?:收悉|如下)/su

/** The seams of such a line: behind the title, the salutation and a heading’s number, about the signature. */
const seams = new RegExp(
  [
    '(?<=(?:答复|复函|回复|的函))\\s+(?=[^:：。]{2,60}[:：])',
    '(?<=(?:代表|委员)(?:[您你]们?好)?[:：])\\s*(?=[您你贵关])',
    '(?<=[。：:；;])\\s*(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])',
    `(?<=[。！!])\\s*(?=\\S{3,40}\\s+${day})`,
    `(?<=\\S)\\s+(?=${day}(?:\\s|[（(]|$))`,
    `(?<=日)\\s*(?=[（(]?联系)`,
  ].join('|'),
  'gsu',
)

/**
 * Parts lines that hold more than one line of a letter, white space for line breaks. Nothing
 * is added to the archived text: what stood between two parts stands before the second.
 */
export function partGlued(lines: readonly Line[]): { lines: Line[]; isOneLine: boolean } {
  let isOneLine = false
  const parted = lines.flatMap((line) => {
    if (line.dropped || line.isLink || line.text.length > longest) return [line]
    if (wholeLetter.test(line.text)) {
      isOneLine = true
      return partAt(line, [...line.text.matchAll(seams)])
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
  return { lines: parted, isOneLine }
}

/** Said of a letter whose line breaks are gone. */
export const ONE_LINE =
  'page: the letter stands on one line; its parts are told by their words only. Paste it with its line breaks, or its headings and paragraphs are lost'

function partAt(line: Line, found: readonly RegExpMatchArray[]): Line[] {
  const parts: Line[] = []
  let from = 0
  let before = line.before
  for (const { index = 0, 0: gap } of found) {
    if (index <= from) continue
    parts.push({ ...line, before, text: line.text.slice(from, index) })
    before = gap
    from = index + gap.length
  }
  return [...parts, { ...line, before, text: line.text.slice(from) }]
}
