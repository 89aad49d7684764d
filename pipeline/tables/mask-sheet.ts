import type { RedactionRule } from '../../schemas/source.ts'
import type { TableShape } from '../../schemas/table.ts'
import { maskPersonalData } from '../privacy/mask.ts'
import { isOrganisation } from '../privacy/organisation.ts'
import { maskedName } from '../privacy/person-name.ts'
import { headerText, isPersonal, meaningsOfHeader, type TableHeaders } from './headers.ts'
import { isBlank, isDitto } from './values/blank.ts'

type Redactions = { rule: RedactionRule; count: number }[]

/** Columns under a heading that only persons stand in, read or not. */
export function personalColumns(
  rows: readonly (readonly string[])[],
  { header }: Pick<TableShape, 'header'>,
  headers: TableHeaders,
): Map<number, 'contact_name' | 'home_address'> {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const found = new Map<number, 'contact_name' | 'home_address'>()
  for (let column = 1; column <= width; column += 1) {
    const words = headerText(rows, header, column)
    const means = meaningsOfHeader(headers, words).find(isPersonal) ?? personalHeader(words)
    if (means !== undefined) found.set(column, means)
  }
  return found
}

/** 联系人及电话, 承办人签字: a heading that holds the word is of persons too. */
function personalHeader(words: string): 'contact_name' | 'home_address' | undefined {
  if (/联系人|联络[人员]|经办人|承办人|填报人|负责人|责任人|联系同志/u.test(words))
    return 'contact_name'
  return /住址|家庭地址/u.test(words) ? 'home_address' : undefined
}

/** What a cell of such a column is archived as; itself where it names no one. */
export function maskedCell(text: string, rule: 'contact_name' | 'home_address'): string {
  if (isBlank(text) || isDitto(text)) return text
  if (rule === 'home_address') return '[住址已隐去]'
  return text
    .split(/([、,，;；/\s]+)/u)
    .map((word) => (namesSomeone(word) ? maskedName(word) : word))
    .join('')
}

const namesSomeone = (word: string) =>
  /^\p{Script=Han}/u.test(word) && !word.includes('某') && !isOrganisation(word)

/** The rows of a table with what is personal in them masked, cell by cell. */
export function maskSheet(
  rows: readonly (readonly string[])[],
  shape: Pick<TableShape, 'header'>,
  headers: TableHeaders,
): { rows: string[][]; redactions: Redactions } {
  const counts = new Map<RedactionRule, number>()
  const add = (rule: RedactionRule, count = 1) => counts.set(rule, (counts.get(rule) ?? 0) + count)
  const personal = personalColumns(rows, shape, headers)
  const masked = rows.map((row, index) =>
    row.map((text, at) => {
      const rule = index + 1 > shape.header.last ? personal.get(at + 1) : undefined
      const whole = rule === undefined ? text : maskedCell(text, rule)
      if (rule !== undefined && whole !== text) add(rule)
      const { text: rest, redactions } = maskPersonalData(whole)
      for (const each of redactions) add(each.rule, each.count)
      return rest
    }),
  )
  return { rows: masked, redactions: [...counts].map(([rule, count]) => ({ rule, count })) }
}
