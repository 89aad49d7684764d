import type { Decimal } from 'decimal.js'
import type { Qualifier } from '../../schemas/qualifier.ts'

/** Prints numbers in the spellings official letters use, for tests and made-up archives. */

const plain = '零一二三四五六七八九'
const formal = '零壹贰叁肆伍陆柒捌玖'

/** 1050 → 一千零五十, formally 壹仟零伍拾. */
export function spellChinese(value: number, style: 'plain' | 'formal'): string {
  const [digits, places, wan, yi] =
    style === 'plain'
      ? [plain, ['', '十', '百', '千'], '万', '亿']
      : [formal, ['', '拾', '佰', '仟'], '萬', '億']
  const section = (n: number): string => {
    let out = ''
    let gap = false
    for (let place = 3; place >= 0; place -= 1) {
      const digit = Math.floor(n / 10 ** place) % 10
      if (digit === 0) gap = out !== ''
      else {
        out += `${gap ? '零' : ''}${digits.charAt(digit)}${places[place] ?? ''}`
        gap = false
      }
    }
    return out
  }
  if (value === 0) return '零'
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4]
  let out = ''
  for (const [index, part] of parts.entries()) {
    if (part === 0) continue
    const bridge = out !== '' && (part < 1000 || parts[index - 1] === 0) ? '零' : ''
    out += bridge + section(part) + ([yi, wan, ''][index] ?? '')
  }
  return style === 'plain' ? out.replace(/^一十/, '十') : out
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
}

export function withSeparators(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** 2826000 in units of 万 is 282.6万. */
export function inScale(value: Decimal, scale: '' | '万' | '亿'): string {
  const factor = { '': 1, 万: 1e4, 亿: 1e8 }[scale]
  return value.div(factor).toFixed() + scale
}

type Spelling = readonly [before: string, after: string]

/** The words that can print each qualifier, before the number or after the unit. */
export const qualifierSpellings: Record<Exclude<Qualifier, 'range'>, readonly Spelling[]> = {
  exact: [
    ['', ''],
    ['达到', ''],
    ['达', ''],
  ],
  at_least: [
    ['不低于', ''],
    ['不少于', ''],
    ['至少', ''],
    ['不得低于', ''],
    ['≥', ''],
    ['最低', ''],
    ['最低补助', ''],
    ['', '以上'],
    ['', '及以上'],
  ],
  more_than: [
    ['超过', ''],
    ['逾', ''],
    ['突破', ''],
    ['突破了', ''],
    ['不止', ''],
    ['＞', ''],
    ['', '余'],
    ['', '多'],
  ],
  about: [
    ['约', ''],
    ['将近', ''],
    ['大约', ''],
    ['约为', ''],
    ['', '左右'],
  ],
  at_most: [
    ['不超过', ''],
    ['至多', ''],
    ['不得超过', ''],
    ['未超过', ''],
    ['≤', ''],
    ['最高', ''],
    ['最高可给予', ''],
    ['上限为', ''],
    ['', '以内'],
    ['', '以下'],
  ],
  less_than: [
    ['不足', ''],
    ['不到', ''],
    ['少于', ''],
    ['未达到', ''],
    ['<', ''],
  ],
}
