import { type ResourceName, resources } from '../../schemas/resources.ts'
import { fieldName } from '../records/field-name.ts'
import { zh } from '../strings/zh.ts'

const short: ReadonlyMap<string, string> = new Map(Object.entries(zh.search.passages))

/** What a passage that was found is: `建议标题`, `编号`, `正文`. */
export const passageName = (resource: ResourceName, field: string): string =>
  short.get(field) ?? fieldName(resources[resource].schema, field.replace(/\.(?:zh|en)$/, ''))

/** Whether a passage is in English, which no page of results shows. */
export const isEnglish = (field: string): boolean => field.endsWith('.en')
