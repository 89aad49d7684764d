import type { Congress } from '../../schemas/congress.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'

/** `十七届人大二次会议` names term 17, session 2 of the People's Congress. */
export function namesCongress(exact: string, { body, term, session }: Congress): boolean {
  const [, printedTerm, printedBody, printedSession] =
    /([一二三四五六七八九十]+|[0-9]+)届.*?(人大|政协|人民代表大会|人民政治协商会议).*?([一二三四五六七八九十]+|[0-9]+)次会议/.exec(
      exact,
    ) ?? []
  if (printedTerm === undefined || printedSession === undefined) return false
  return (
    readChineseInteger(printedTerm) === term &&
    readChineseInteger(printedSession) === session &&
    (printedBody?.startsWith('人大') === true || printedBody?.startsWith('人民代表') === true) ===
      (body === 'npc')
  )
}
