import { filterIn, type ListField } from './fields.ts'
import { listAt, type ListName } from './list-pages.ts'
import { readAmount } from './read-amount.ts'
import { readNumerals } from './read-numerals.ts'

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
    .map(([name, value]) => tidyPair(list, name, value, searchParams.get('number') ?? ''))
    .filter(([name, value]) => value !== '' && !ofTheApi.includes(name))
  if (
    tidied.length === given.length &&
    tidied.every(([name, value], at) => name === given[at]?.[0] && value === given[at][1])
  ) {
    return null
  }
  const query = new URLSearchParams(tidied.map(([name, value]) => [name, value])).toString()
  return query === '' ? pathname : `${pathname}?${query}`
}

/** A number of a suggestion typed for its words, and a deputy’s name as letters address her, are read as meant. */
function tidyPair(
  list: ListName,
  name: string,
  typed: string,
  givenNumber: string,
): readonly [string, string] {
  const value = tidyValue(list, name, typed)
  if (list !== 'proposals' || name !== 'q') return [name, value]
  const [, number] = askedByNumber.exec(value.normalize('NFKC')) ?? []
  if (number !== undefined)
    return givenNumber === '' ? ['number', tidyNumber(number)] : [name, value]
  return [name, value.replace(/(?<=..)(?<!人大|政协)(?:代表|委员)$/, '')]
}

const askedByNumber =
  /^第\s*([A-Za-z]*[\d〇○零一二三四五六七八九十百千]+)\s*号(?:代表)?(?:建议|提案|议案)?$/

function tidyValue(list: ListName, name: string, typed: string): string {
  const value = typed.trim()
  if (name === 'q') return value
  const filter = filterIn(list, name)
  const tidy = filter === null ? null : tidierOf(filter.field)
  if (tidy === null) return value
  // Of several values a comma parts two, and groups no thousands.
  return filter?.operator === 'in'
    ? value.normalize('NFKC').split(',').map(tidy).join(',')
    : tidy(value)
}

/** How what was typed for a field is read; null for a field whose values are taken as they are. */
function tidierOf({ type, path }: ListField): ((typed: string) => string) | null {
  if (type === 'date') return tidyDate
  if (type === 'quantity') return (typed) => readAmount(typed) ?? typed
  return numbered.test(path) ? tidyNumber : null
}

const numbered = /^(?:number|congress\.(?:term|session))$/

function tidyNumber(typed: string): string {
  const number = typed.normalize('NFKC').replace(/^第\s*|\s*(?:届|次|次会议|号)$/g, '')
  return readNumerals(number) ?? number.toUpperCase()
}

function tidyDate(typed: string): string {
  const [, year, month, day] =
    /^(\d{4})\s*[-年/.]?\s*(?:(\d{1,2})\s*[-月/.]?\s*(?:(\d{1,2})\s*日?)?)?$/.exec(
      typed.normalize('NFKC'),
    ) ?? []
  if (year === undefined) return typed
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
