import type { z } from 'zod'
import { DateRule } from '../../schemas/date-rule.ts'
import type { DatedWords } from '../../schemas/dated-words.ts'
import type { Period } from '../../schemas/figure.ts'
import { labelOf } from '../records/label.ts'
import { zh } from '../strings/zh.ts'
import { sayDate } from './say.ts'

/** Words of a letter that name a time, and what they were read as: `“截至目前”，解析为2018年7月2日（…）`. */
export function sayDatedWords({ text, on, rule }: DatedWords): string {
  return `“${text}”，${zh.figure.resolved(sayDate(on), labelOf(DateRule, rule))}`
}

/** A period in its own words, with what is known of its ends. */
export function sayPeriod({ text, start, end }: z.infer<typeof Period>): string {
  const said = [`“${text}”`]
  if (start !== null) said.push(zh.figure.from(sayDatedWords(start)))
  if (end !== null) said.push(zh.figure.to(sayDatedWords(end)))
  return said.join('；')
}
