import { isOrganisation, officeEnd } from './organisation.ts'
import { surnameOf } from './surnames.ts'

/** A name inside a word: from and to, counted in its characters. */
interface Span {
  from: number
  to: number
}

/** How sure the place is to hold a name: after 联系人: even an unknown surname is one. */
export type Certainty = 'surely a name' | 'perhaps a name'

/** Where a name ends because a title or the next label begins. */
const afterName =
  /联系|电话|手机|办公|座机|固话|传真|邮箱|邮编|地址|同志|先生|女士|老师|科长|局长|处长|股长|部长|所长|站长|院长|会长|主任|书记|主席|秘书|科员|干事|经理|调研员|副|负责|时间|日期|单位|职务|职称|姓名|号码/
const noName = /^(?:暂无|待定|同上|同前|附后|如下|另附|详见.*|见.*|附件.*)$/

/** What follows the name inside a word without spaces begins here; its length where nothing does. */
export function endOfNames(word: string): number {
  const at = afterName.exec(word)?.index
  return at === undefined ? [...word].length : [...word.slice(0, at)].length
}

/**
 * The persons named by a word of Chinese characters: 张三, 市民政局基层科张三,
 * 张三和李四, 张三联系电话. A name already masked (张某) is none.
 */
export function namesInWord(word: string, certainty: Certainty): Span[] {
  const characters = [...word].slice(0, endOfNames(word))
  const whole = characters.join('')
  if (whole.includes('某') || noName.test(whole)) return []
  const isName = (from: number, to = characters.length) =>
    looksLikeName(characters.slice(from, to).join(''), certainty)

  if (whole.includes('·')) return [{ from: 0, to: characters.length }]
  if (characters.length <= 4) return isName(0) ? [{ from: 0, to: characters.length }] : []
  for (const [at, character] of characters.entries()) {
    if (officeEnd.test(character) && isName(at + 1) && surnameOf(characters.slice(at + 1).join('')))
      return [{ from: at + 1, to: characters.length }]
  }
  for (const [at, character] of characters.entries()) {
    if (/[和与及]/.test(character) && isName(0, at) && isName(at + 1))
      return [
        { from: 0, to: at },
        { from: at + 1, to: characters.length },
      ]
  }
  const surname = surnameOf(whole)
  if (certainty === 'perhaps a name' || surname === null || isOrganisation(whole)) return []
  return [{ from: 0, to: [...surname].length + 2 }]
}

function looksLikeName(word: string, certainty: Certainty): boolean {
  const length = [...word].length
  if (length < 2 || length > 4 || isOrganisation(word)) return false
  const surname = surnameOf(word)
  if (certainty === 'surely a name') return surname !== null || length < 4
  return surname !== null && length <= [...surname].length + 2
}

/** What stands for a name: its surname and 某. */
export function maskedName(name: string): string {
  const letters = name.replace(/\s/gu, '')
  const [first = ''] = letters
  return `${surnameOf(letters) ?? first}某`
}
