import { numberStart, type PrintedNumber, readNumber, skipSpace } from './number.ts'
import { type PrintedUnit, readUnit } from './unit-words.ts'

/** The unit of a number, with what stands between or inside the two. */
export interface Measure {
  end: number
  more: boolean
  /** 半 behind the unit: 一年半. */
  half: boolean
  unit: PrintedUnit
}

/** The unit behind a number, with what may stand between or inside them: 1000余人次, 3个多月, 1个半小时. */
export function measureBehind(text: string, { end, more }: PrintedNumber): Measure | null {
  const at = skipSpace(text, end)
  const inner = /^个([多余半])(小时|月|星期|季度|学时|课时)/.exec(text.slice(at, at + 5))
  if (inner !== null) {
    const unit = readUnit(text.slice(0, at) + `个${inner[2] ?? ''}`, at)
    if (unit === null) return null
    const isHalf = inner[1] === '半'
    return { end: at + inner[0].length, more: more || !isHalf, half: isHalf, unit }
  }
  const direct = readUnit(text, at)
  if (direct !== null) {
    const behind = at + direct.word.length
    const hasHalf = /^半(?![数以径价程])/.test(text.slice(behind)) && halved.has(direct.word)
    return { end: behind + (hasHalf ? 1 : 0), more, half: hasHalf, unit: direct }
  }
  if (!/[余多]/.test(text[at] ?? '')) return null
  const from = skipSpace(text, at + 1)
  const unit = readUnit(text, from)
  return unit === null ? null : { end: from + unit.word.length, more: true, half: false, unit }
}

const halved: ReadonlySet<string> = new Set([
  '年',
  '天',
  '倍',
  '岁',
  '周岁',
  '亩',
  '公里',
  '吨',
  '米',
  '斤',
])

/** Whether a text holds a number with its unit, or any digits; the 二 of 二氧化碳 is neither. */
export function holdsNumber(text: string): boolean {
  return [...text.matchAll(numberStart)].some(({ 0: words, index, groups }) => {
    if (groups?.word !== undefined) return false
    if (/[0-9０-９]/.test(words)) return true
    const number = readNumber(text, index)
    return (
      number !== null &&
      measureBehind(text, number) !== null &&
      !/^一(?:次性|般)/.test(text.slice(index))
    )
  })
}
