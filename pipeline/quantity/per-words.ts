import type { Per } from '../../schemas/per.ts'
import { clauseStart, listStart } from './clause.ts'
import { readEach } from './each-words.ts'
import { holdsNumber } from './measure.ts'
import { ratesIn } from './rate-words.ts'

interface EachWord {
  start: number
  end: number
  per: Per
}

/** What a number is counted per, and where the words for it begin that end at the number. */
export interface PerBefore {
  per: Per[]
  head: number
}

/** The former value of a change: 由79元提高到84元 gives both numbers the same 人均. */
const changed =
  /(?:^|[从由](?:原来|去年|上年)?的?)[\d.万亿]+[^\d]{1,4}?(?:提高|增长|增加|上调|提升|下降|降低|下调|减少|调整|缩短|压缩|扩大|降|增)(?:到|至|为)$/

/**
 * What the number at `at` is counted per, in the words of its clause before it:
 * 每户每月 is household, month. Null where a word says that it is counted per
 * something but not of what kind, or where the words may belong to another
 * number (每村2名, 培训30人).
 */
export function perBefore(text: string, at: number, unit: string): PerBefore | null {
  const from = clauseStart(text, at)
  const own = eachWords(text, from, at)
  if (own === null) return null
  const first = own[0]
  if (first === undefined) return isInherited(text, from, at, unit) ? null : { per: [], head: at }
  const between = own.map(({ end }, index) => text.slice(end, own[index + 1]?.start ?? at)).join('')
  const head = headOf(own, text, at)
  if (holdsNumber(between)) {
    // 由每人每年450元提高至每人每年490元: the words right before a number are its own.
    const last = own.filter(({ start }) => start >= head)
    if (last.length > 0) return { per: last.map(({ per }) => per), head }
    if (holdsNumber(between.replace(changed, ''))) return null
  }
  const earlier = eachWords(text, listStart(text, at), from)
  if (earlier === null || (earlier.length > 0 && earlier.length !== own.length)) return null
  return { per: own.map(({ per }) => per), head }
}

/** Where the unbroken chain of per-words that ends at `at` begins. */
function headOf(own: readonly EachWord[], text: string, at: number): number {
  let head = text.slice(0, at).trimEnd().length
  for (const { start, end } of own.toReversed()) {
    if (end !== head) break
    head = start
  }
  return head === text.slice(0, at).trimEnd().length ? at : head
}

/** The per-words of text[from:to]; null where one of them cannot be read. */
function eachWords(text: string, from: number, to: number): EachWord[] | null {
  const words: EachWord[] = []
  let last = from
  for (const { start, end, per } of ratesIn(text.slice(from, to))) {
    if (from + start < last) continue
    if (per === null) return null
    const word =
      per === 'each'
        ? readEachAt(text, from + start)
        : { start: from + start, end: from + end, per }
    if (word === null || word.end > to) return null
    words.push(word)
    last = word.end
  }
  return words
}

/** 每户, 每一户 at `at`. */
function readEachAt(text: string, at: number): EachWord | null {
  const each = readEach(text, at + (text.startsWith('每一', at) ? 2 : 1))
  return each === null ? null : { start: at, end: each.end, per: each.per }
}

const total = /累计|共|总|合计|支出|发放|安排|投入|投资|拨付|筹|下达|惠及/
const sentenceEnd = /[。;；!！?？\n]/g

/**
 * Whether words outside the clause count this number per something: those of the
 * list it stands in, of the heading before a colon, or before the bracket or
 * the 其中 that takes it out of an earlier number, or of a like clause before
 * its own (小学每人每年650元,初中850元).
 */
function isInherited(text: string, from: number, at: number, unit: string): boolean {
  const says = (start: number, end: number) => eachWords(text, start, end)?.length !== 0
  const list = listStart(text, at)
  if (list < from && says(list, from)) return true
  const mark = text[list - 1] ?? ''
  const isPart = /^\s*(?:其中|分别|另|再)/.test(text.slice(list, at))
  if (/[(（:：]/.test(mark) || (/[,，]/.test(mark) && isPart)) {
    if (says(listStart(text, list - 1), list - 1)) return true
  }
  const near = text.slice(listStart(text, list - 1), Math.max(0, list - 1))
  const isLike = at - list <= 8 && !total.test(text.slice(list, at)) && hasUnit(near, unit)
  if (/[,，]/.test(mark) && isLike && holdsNumber(near) && says(list - 1 - near.length, list - 1)) {
    return true
  }
  let sentence = 0
  for (const { index } of text.slice(0, from).matchAll(sentenceEnd)) sentence = index + 1
  const colon = Math.max(text.lastIndexOf(':', from - 1), text.lastIndexOf('：', from - 1))
  return colon >= sentence && colon > 0 && says(listStart(text, colon), colon)
}

/** Whether a text counts something in the same unit, as 650元 does; the 年 of 每年 counts nothing, and ages are per nothing. */
const hasUnit = (text: string, unit: string) =>
  !/[岁龄]$/.test(unit) &&
  text
    .split(unit)
    .slice(0, -1)
    .some((before) => /[\d０-９一二两三四五六七八九十百千万亿余多]\s?$/.test(before))

const stroke = /\s*[/／]\s*[(（]?\s*每?/y
const dot = /[/／·.．•・](?=\S)/y

/** 元/人·月 and 元每人每月: what stands behind the unit; null where it cannot be read. */
export function perAfter(text: string, at: number): { end: number; per: Per[] } | null {
  stroke.lastIndex = at
  const sign = stroke.exec(text)?.[0]
  if (sign !== undefined) return afterStroke(text, at + sign.length, /[(（]/.test(sign))
  const per: Per[] = []
  let end = at
  while (text[end] === '每') {
    const word = readEachAt(text, end)
    if (word === null) return null
    per.push(word.per)
    end = word.end
  }
  // 80周岁以上每人每月100元: they belong to the number behind them.
  if (per.length > 0 && /^\s*\d/.test(text.slice(end))) return { end: at, per: [] }
  // 安排300万元每年培训500人: only at the end of its clause does 每年 belong to what stands before.
  const isClosed = /^(?:$|[\s,，。;；:：、!！?？)）”"]|的|标准|左右|以[上下内]|不等|计|[(（])/.test(
    text.slice(end),
  )
  return per.length === 0 || isClosed ? { end, per } : null
}

function afterStroke(text: string, at: number, bracketed: boolean) {
  const per: Per[] = []
  let end = at
  for (;;) {
    const word = readEach(text, end)
    if (word === null) return null
    per.push(word.per)
    end = word.end
    dot.lastIndex = end
    if (!dot.test(text) || /^[.．][\s\n]|^[.．]$/.test(text.slice(end, end + 2))) break
    end += 1
  }
  if (bracketed) {
    if (!/[)）]/.test(text[end] ?? '')) return null
    end += 1
  }
  // 元/人年: a second divisor without its stroke.
  return /[年月日天周次]/.test(text[end] ?? '') ? null : { end, per }
}
