/** Where a line is to be cut: behind so many characters, which white space goes. */
export interface Seam {
  at: number
  length: number
}

/** No letter is longer; what is, is not looked through. */
const longest = 20_000

const day = '(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日'

/** A title, whom it addresses and its first sentence, all in one line. */
const wholeLetter =
  /(?:答复|复函|回复|的函)\s*[^:：。]{2,60}(?:代表|委员)[^:：。]{0,6}[:：].{0,200}(?:收悉|如下)/su

/** Whether a line holds a whole letter: pasted without its line breaks. */
export const isWholeLetter = (line: string): boolean => wholeLetter.test(line)

/** The seams of such a line but for its headings: behind title and salutation, about the signature. */
const frame = new RegExp(
  [
    '(?<=(?:答复|复函|回复|的函))\\s+(?=[^:：。]{2,60}[:：])',
    '(?<=(?:代表|委员)(?:[您你]们?好)?[:：])\\s*(?=[您你贵关])',
    `(?<=[。！!])\\s*(?=\\S{3,40}\\s+${day})`,
    `(?<=\\S)\\s+(?=${day}(?:\\s|[（(]|$))`,
    `(?<=日)\\s*(?=[（(]?联系)`,
  ].join('|'),
  'gsu',
)

const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ')
/** 一、 or (一) behind a sentence, or behind white space. */
const numbered =
  /(?:(?<=[。：:；;！!？?])\s*|(?<=\S)\s+)(?=(?<main>[一二三四五六七八九十]{1,3})\s?、|[（(](?<sub>[一二三四五六七八九十]{1,3})[)）])/gu
/** White space behind the few words of a heading: what its line break left. */
const headingEnd =
  /^(?:[一二三四五六七八九十]{1,3}\s?、|[（(][一二三四五六七八九十]{1,3}[)）])\s?[^\s。：:；;，,！!？?]{1,30}[\p{Script=Han}）)”》](?=\s+(?:[\p{Script=Han}（(“《]|(?:19|20)\d\d年))/u

/**
 * The seams at the headings of a line. They are sure where the numbers count from one up,
 * two at least, for 一、 over the line and for (一) from each 一、 on; others are told in `unsure`.
 */
export function headingSeams(line: string): { sure: Seam[]; unsure: string[] } {
  const all = number(line)
  const isCounted = ({ section, level, count }: Numbered) =>
    count > 1 ||
    all.some((each) => each.section === section && each.level === level && each.count === 2)
  const sure = all.filter((each) => each.count > 0 && isCounted(each))
  return {
    sure: sure.flatMap(({ at, length }) => {
      const words = headingEnd.exec(line.slice(at + length))?.[0].length
      const from = at + length + (words ?? 0)
      const gap = words === undefined ? 0 : (/^\s+/u.exec(line.slice(from))?.[0].length ?? 0)
      return gap === 0
        ? [{ at, length }]
        : [
            { at, length },
            { at: from, length: gap },
          ]
    }),
    unsure: all.filter((each) => !sure.includes(each)).map(({ words }) => words),
  }
}

interface Numbered extends Seam {
  level: 'main' | 'sub'
  /** The 一、 that a (一) stands under. */
  section: number
  /** Its place in the count; 0 where it does not follow the one before. */
  count: number
  words: string
}

function number(line: string): Numbered[] {
  let section = 0
  let under = 0
  return [...line.matchAll(numbered)].map(({ index, 0: gap, groups }) => {
    const level = groups?.main === undefined ? 'sub' : 'main'
    const printed = numerals.indexOf(groups?.main ?? groups?.sub ?? '') + 1
    const isNext = printed === (level === 'main' ? section : under) + 1
    if (isNext && level === 'sub') under = printed
    if (isNext && level === 'main') [section, under] = [printed, 0]
    const from = index + gap.length
    return {
      at: index,
      length: gap.length,
      level,
      section: level === 'main' ? 0 : section,
      count: isNext ? printed : 0,
      words: line.slice(from, from + 8),
    }
  })
}

/**
 * Where a line that lost its breaks is to be cut, in order: a whole letter at all its seams, another
 * line only at white space before its headings. Nothing is added; the white space goes between.
 */
export function seamsOf(line: string): Seam[] {
  if (line.length > longest) return []
  const { sure } = headingSeams(line)
  if (!isWholeLetter(line)) return sure.every(({ length }) => length > 0) ? sure : []
  const framed = [...line.matchAll(frame)].map(({ index, 0: gap }) => ({
    at: index,
    length: gap.length,
  }))
  return [...framed, ...sure]
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, position, sorted) => {
      const before = sorted[position - 1]
      return at > (before === undefined ? 0 : before.at + before.length)
    })
}
