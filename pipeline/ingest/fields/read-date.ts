import { readingsOf } from '../../dates/damaged.ts'
import { DateError } from '../../dates/date-error.ts'
import { parsePrintedDate } from '../../dates/printed-date.ts'
import { squeeze } from '../text.ts'

/** A date as read: one day or month, or, where characters are missing, all that it can be. */
export interface ReadDate {
  /** ISO dates of the known precision; one where it is certain. */
  candidates: string[]
  damaged: boolean
  printed: string
}

const year = '(?:19|20)[0-9]{2}|[一二][〇零○0OoＯОо九八七六五四三二一]{3}'
const number = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}'
const sound = new RegExp(
  `(?:${year})\\s*[年./-]\\s*(?:${number})(?:\\s*[月./-]\\s*(?:(?:${number})\\s*日?)?)?`,
  'u',
)
const glued = /(?<![0-9])(?:19|20)[0-9]{2}年?[0-9]{2,4}[月日]?(?:[0-9]{1,2}日?)?(?![0-9])/u

/** The first date in some words, damages mended where only one reading is a day of the calendar. */
export function readDate(words: string): ReadDate | null {
  const text = squeeze(words).replace(
    /[○OoОо0](?=[〇零○OoОо0一二三四五六七八九]{0,2}[一二三四五六七八九]?年)/gu,
    (nought) => (nought === '0' ? nought : '〇'),
  )
  const normal = normaliseChineseYear(text)
  const found = sound.exec(normal)?.[0]
  if (found !== undefined) {
    const isMonthOnly =
      found.endsWith('月') && /^.{4}年.*月日/u.test(normal.slice(normal.indexOf(found)))
    const date = parse(found)
    if (date !== null) return { candidates: [date], damaged: isMonthOnly, printed: words.trim() }
  }
  const run = glued.exec(normal)?.[0]
  if (run === undefined) return null
  const candidates = readingsOf(run)
  return candidates.length === 0 ? null : { candidates, damaged: true, printed: words.trim() }
}

/** 二○一八年 and 二O一八年 with every sign for nought as 〇. */
function normaliseChineseYear(text: string): string {
  // 2O23年: a letter typed for the nought.
  const digits = text.replace(/(?<![0-9])2[OoОо〇○](?=[0-9]{2}年)/gu, '20')
  return digits.replace(/[一二][〇零○0OoОо一二三四五六七八九]{3}(?=年)/gu, (printed) =>
    printed.replace(/[零○0OoОо]/gu, '〇'),
  )
}

function parse(printed: string): string | null {
  try {
    // 7月9 and 7月9号 are 7月9日.
    return parsePrintedDate(
      printed.replace(/[./-]$/u, '').replace(/(月\s*(?:[0-9]+|[一二三四五六七八九十]+))$/u, '$1日'),
    )
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}

const dateOnly = new RegExp(
  `^[(]?(?:日期[:]?)?(?:${year})(?:年|[./-])(?:${number})?(?:月|[./-])?(?:(?:${number})[日号]?|日)?[)]?[.。]?$`,
  'u',
)
const gluedOnly = /^(?:19|20)[0-9]{2}年?[0-9]{2,4}[月日]?(?:[0-9]{1,2}日?)?$/u

/** Whether a line is nothing but a date, damaged or not. */
export function isDateLine(line: string): boolean {
  const text = normaliseChineseYear(squeeze(line.slice(0, 400)))
  return (
    (dateOnly.test(text) && /月|[./-]\d/u.test(text)) ||
    (gluedOnly.test(text) && readingsOf(text).length > 0)
  )
}
