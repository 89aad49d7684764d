import { Decimal } from 'decimal.js'
import { filterIn } from './fields.ts'
import { listAt, type ListName } from './list-pages.ts'

/** Parameters of the API that choose how it answers, not what: a page has its own. */
const ofTheApi: readonly string[] = ['fields', 'facet']

/**
 * Where what a form sent is to be read: without the fields that were left empty, and with
 * numbers and dates as the API writes them (第７７号 → 77, 282.6万 → 2826000, 2018年7月 → 2018-07), so that every
 * list has one address. Null where the address is that already.
 */
export function tidyAddress({ pathname, search, searchParams }: URL): string | null {
  const list = listAt(pathname)
  if (list === null || search === '') return null
  const given = [...searchParams]
  const tidied = given
    .map(([name, value]) => [name, tidyValue(list, name, value)] as const)
    .filter(([name, value]) => value !== '' && !ofTheApi.includes(name))
  if (tidied.length === given.length && tidied.every(([, value], at) => value === given[at]?.[1])) {
    return null
  }
  const query = new URLSearchParams(tidied.map(([name, value]) => [name, value])).toString()
  return query === '' ? pathname : `${pathname}?${query}`
}

function tidyValue(list: ListName, name: string, typed: string): string {
  const value = typed.trim()
  if (name === 'q') return value
  const field = filterIn(list, name)?.field
  if (field === undefined) return value
  if (field.type === 'date') return tidyDate(value.normalize('NFKC'))
  if (field.type === 'quantity') return tidyQuantity(value.normalize('NFKC'))
  return numbered.test(field.path)
    ? value
        .normalize('NFKC')
        .replace(/^第\s*|\s*(?:届|次|次会议|号)$/g, '')
        .toUpperCase()
    : value
}

const numbered = /^(?:number|congress\.(?:term|session))$/

/** `282.6万元` as the API counts: 2826000. */
function tidyQuantity(text: string): string {
  const [, number, scale = ''] =
    /^(\d+(?:\.\d+)?)([万亿]?)\p{Script=Han}*$/u.exec(text.replaceAll(/[,\s]/g, '')) ?? []
  return number === undefined ? text : new Decimal(number).times(scales[scale] ?? 1).toFixed()
}

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

function tidyDate(text: string): string {
  const [, year, month, day] =
    /^(\d{4})\s*[-年/.]?\s*(?:(\d{1,2})\s*[-月/.]?\s*(?:(\d{1,2})\s*日?)?)?$/.exec(text) ?? []
  if (year === undefined) return text
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
