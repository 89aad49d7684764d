import type { Congress } from '../../schemas/congress.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'

const numeral = '([一二三四五六七八九十]+|[0-9]+)'
const printedTerm = new RegExp(`${numeral}届`)
const printedSession = new RegExp(`${numeral}次(?:全体)?(?:会议|全会|大会)`)

/** 十七届人大二次会议, 政协第十二届委员会第三次会议: the words name this assembly, term and session. */
export function namesCongress(words: string, { body, term, session }: Congress): boolean {
  const isNpc = /人大|人民代表大会/.test(words)
  const isCppcc = /政协|政治协商会议/.test(words)
  return (
    isNpc !== isCppcc &&
    isNpc === (body === 'npc') &&
    numberIn(printedTerm, words) === term &&
    numberIn(printedSession, words) === session
  )
}

function numberIn(pattern: RegExp, words: string): number | null {
  const printed = pattern.exec(words)?.[1] ?? ''
  return /^[0-9]+$/.test(printed) ? Number(printed) : readChineseInteger(printed)
}
