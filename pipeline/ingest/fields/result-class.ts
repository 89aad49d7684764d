import type { Parts } from '../page/page-parts.ts'
import { squeeze } from '../text.ts'
import { absent, type Field, type Reading, taken } from './reading.ts'

const code = '[A-F][1-9]?|[甲乙丙丁]'
const inLabel = new RegExp(`^[((【\\["“]?(${code})(?:\\s*类)?[)）】\\]"”]?(?:[(（,，].*)?$`, 'u')
const alone = new RegExp(
  `^[((【〔\\[]?(?:(?:办理|答复|结果|分类|复函)*(?:类别|结果|分类)[:：]?)?["“]?(${code})["”]?(类)?(?:件|级)?[)）】〕\\]]?$`,
  'u',
)
/** 石教函〔2023〕55号 A类 同意公开 */
const behindNumber = new RegExp(`^\\S{4,30}号\\s+[（(【]?(${code})类[）)】]?(?:\\s|$)`, 'u')
const inTitle = new RegExp(`[((【\\[](${code})类?[)）】\\]]$`, 'u')
const words =
  /^(?:问题)?(?:已(?:经)?(?:基本)?(?:解决|采纳|落实|办结)|解决采纳|解决或采纳|采纳或解决|基本解决|部分解决|正在解决|计划解决|列入计划|列入规划|正在办理|逐步解决|留作参考|留作参阅|暂难解决|暂不能解决|暂时难以解决|不能解决|作为参考|供参考|未解决|难以解决|解释说明)(?:或.{2,8}|并.{2,8}|的|类|\(.{1,10}\))?$/u

/** How the office classes its result: A, B2, 乙, 已解决, as printed, without the word 类. */
export function readResultClass(parts: Parts): Field<string> {
  const readings: Reading<string>[] = []
  for (const { role, value, printed } of parts.labels) {
    if (role === 'class') add(readings, value, 'label', printed)
  }
  for (const [index, line] of parts.header.entries()) {
    const behind = behindNumber.exec(line)?.[1]
    if (behind !== undefined)
      readings.push({ value: behind, source: 'header', printed: line.trim() })
    const cells = line.split(/[\t|｜]|\s{3,}/u).map((cell) => cell.trim())
    for (const cell of cells) {
      const found = alone.exec(squeeze(cell).toUpperCase())
      if (found?.[1] === undefined) continue
      // A letter alone may be the size of the type: A A A.
      const isMarked = found[2] !== undefined || /[\d(（【〔[:：]/u.test(cell)
      if (isMarked || cells.length === 2 || isBesideLetter(parts.header, index))
        readings.push({ value: found[1], source: 'header', printed: line.trim() })
    }
  }
  for (const title of [parts.bodyTitle, ...parts.headings]) {
    const found = title === null ? null : inTitle.exec(squeeze(title))
    if (found?.[1] !== undefined && title !== null)
      readings.push({ value: found[1], source: 'body title', printed: title })
  }
  for (const line of parts.tail) {
    const [, value] =
      /^[((]?(?:办理结果|办理类别|答复类别|结果类别|办理结果类别|办复类别|复函类别|类别)[:：](.{1,16}?)[))]?$/u.exec(
        squeeze(line),
      ) ?? []
    if (value !== undefined) add(readings, value, 'signature', line)
  }
  const [taking] = readings
  if (taking === undefined) return absent()
  const other = readings.find(({ value }) => value !== taking.value)
  if (other !== undefined)
    return absent(
      [
        `result_class: the ${taking.source} says ${taking.value}, the ${other.source} ${other.value}`,
      ],
      readings,
    )
  return taken(taking)
}

function add(
  readings: Reading<string>[],
  value: string,
  source: Reading<string>['source'],
  printed: string,
): void {
  const text = squeeze(value)
  const letter = inLabel.exec(text.toUpperCase())?.[1]
  const behind = inTitle.exec(text.toUpperCase())?.[1]
  if (letter !== undefined) readings.push({ value: letter, source, printed: printed.trim() })
  else if (behind !== undefined) readings.push({ value: behind, source, printed: printed.trim() })
  else if (words.test(text)) readings.push({ value: text, source, printed: printed.trim() })
}

/** A letter of the class stands by the letter’s own marks: its number, 签发人, 主动公开, its title. */
function isBesideLetter(header: readonly string[], index: number): boolean {
  if (index === header.length - 1) return true
  const around = [header[index - 1] ?? '', header[index + 1] ?? ''].map(squeeze)
  return around.some((line) => /号$|^签发人|公开/u.test(line) && line.length <= 30)
}
