import { sayDate } from '../dates/say.ts'
import { zh } from '../strings/zh.ts'
import type { Filter, ListField } from './fields.ts'

/** Names of records by their ids, as far as they are known. */
export type Names = ReadonlyMap<string, string>

/** One value of a field in words: `已答复`, `2018年`, `威海市民政局`, `第 17 届`. */
export function sayValue({ path, type, labels }: ListField, value: string, names: Names): string {
  const label = labels[value]
  if (label !== undefined) return label.zh
  if (type === 'date') return sayDate(value)
  if (path === 'congress.term') return zh.lists.term(value)
  if (path === 'congress.session') return zh.lists.session(value)
  return names.get(value) ?? value
}

/** A filter in words: `署名日期：不早于 2018年`. */
export function sayFilter({ field, operator }: Filter, text: string, names: Names): string {
  const values = operator === 'in' ? text.split(',') : [text]
  const said =
    operator === 'isnull'
      ? zh.lists.presence[text === 'true' ? 'absent' : 'given']
      : values.map((value) => sayValue(field, value, names)).join('、')
  const words = zh.lists.operators[field.type === 'date' ? 'date' : 'number']
  return `${field.name}：${words[operator]}${said}`
}
