import { DateError } from '../dates/date-error.ts'
import { type ResolvedDate, resolveDueDate } from '../dates/resolve.ts'
import { scanDates } from '../dates/scan.ts'

/** Words of a due date in a stretch of a sentence, resolved; offsets are UTF-16 in the sentence. */
export interface Due extends Partial<ResolvedDate> {
  text: string
  start: number
  /** Only 2018年: the year may be over, or be that of a report. 今年 and 到2018年 are no such. */
  isBareYear: boolean
}

const limit = /(?:前|底|末|内|年|全年)$/u
const now = /目前|至今|近期|近日/u

/** The due date named between two places of a sentence; null where none is. Past days are none. */
export function dueIn(
  sentence: string,
  from: number,
  to: number,
  signedOn: string | null,
): Due | null {
  for (const date of scanDates(sentence).toReversed()) {
    if (date.start < from || date.end > to) continue
    const lead = /(?:到|至|截至|截止)$/u.exec(sentence.slice(from, date.start))?.[0] ?? ''
    const isSince =
      /^(?:以来|起|开始|至今)|^[,，]?(?:我[市县区省局].{0,4})?(?:已|出台|印发|制定)/u.test(
        sentence.slice(date.end),
      )
    const isFrom = /[自从]$/u.test(sentence.slice(from, date.start))
    if (isSince || isFrom || lead.startsWith('截') || now.test(date.text)) continue
    // 计划2024年9月投用: of a plan any day to come is its due date.
    const isPlan = /(?:计划|预计|拟|定)于?(?:在)?$/u.test(sentence.slice(from, date.start))
    if (lead === '' && !limit.test(date.text) && !isPlan) continue
    const text = `${lead}${date.text}`
    const start = date.start - lead.length
    const isBareYear = /^\s*\d{4}\s*年度?$/u.test(text)
    if (signedOn === null) return { text, start, isBareYear }
    const resolved = tryResolve(text, signedOn)
    if (resolved === null) return { text, start, isBareYear }
    if (resolved.on.slice(0, 4) < signedOn.slice(0, 4)) continue
    return { text, start, isBareYear, ...resolved }
  }
  return null
}

function tryResolve(text: string, signedOn: string): ResolvedDate | null {
  try {
    return resolveDueDate(text, signedOn)
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
