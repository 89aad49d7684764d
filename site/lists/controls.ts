import type { ListMeta } from '../../schemas/envelope.ts'
import { zh } from '../strings/zh.ts'
import { addressWith, type Asked } from './address.ts'
import { fieldIn, type Filter, filterIn, type ListField, sayInput } from './fields.ts'
import { type ListName, listPageOf } from './list-pages.ts'
import { type Names, sayFilter, sayValue } from './say-filter.ts'

/** A field of the form. */
export interface Input {
  name: string
  label: string
  value: string
  kind: 'words' | 'number' | 'text' | 'date' | 'choice'
  /** Of a choice: its values with their names. */
  options: readonly (readonly [value: string, label: string])[]
}

/** A link of the controls; the one that says what is shown leads nowhere else. */
export interface Choice {
  label: string
  href: string
  records?: number
  current?: boolean
}

export interface Controls {
  inputs: readonly Input[]
  /** What is asked for outside the form, and goes with it. */
  kept: readonly (readonly [name: string, value: string])[]
  /** The filters at work, each with the address without it. */
  chips: readonly Choice[]
  /** The address without any filter. */
  all: string
  facets: readonly { name: string; choices: readonly Choice[] }[]
  sorts: readonly Choice[]
}

/** What narrows and orders a list, as links and fields, from what was asked and what the API counted. */
export function controlsOf(
  list: ListName,
  asked: Asked,
  { facets = {}, total, query }: Pick<ListMeta, 'facets' | 'total' | 'query'>,
  names: Names,
): Controls {
  const { path, form, sorts } = listPageOf(list)
  const order = String(query.sort).replace(/,id$/, '')
  return {
    inputs: form.map((name) => inputOf(list, name, asked.get(name) ?? '')),
    kept: [...asked].filter(([name]) => !form.includes(name) && name !== 'cursor'),
    chips: chipsOf(list, asked, names),
    all: addressWith(path, asked, Object.fromEntries(narrowing(list, asked).map((n) => [n, null]))),
    facets: Object.entries(facets).flatMap(([field, counted]) => {
      const known = fieldIn(list, field)
      if (known === null || isChosen(list, asked, field) || !tells(counted, total)) return []
      const choices = inOrder(known.type, counted).map(({ value, records }) => ({
        label: sayValue(known, value, names),
        href: addressWith(path, asked, { [field]: value }),
        records,
      }))
      return [{ name: known.name, choices }]
    }),
    sorts: sorts.map((sort) => ({
      label: saySort(list, sort),
      href: addressWith(path, asked, { sort }),
      current: sort === order,
    })),
  }
}

/** What is typed where a list’s records have words of their own. */
const words: ReadonlyMap<string, string> = new Map(Object.entries(zh.lists.words))

function inputOf(list: ListName, name: string, value: string): Input {
  if (name === 'q') {
    const label = words.get(list)
    if (label === undefined) throw new Error(`${list} has no words to look for`)
    return { name, label, value, kind: 'words', options: [] }
  }
  const filter = filterIn(list, name)
  if (filter === null) throw new Error(`${list} has no filter ${name}`)
  const { field } = filter
  const options = Object.entries(field.labels).map(
    ([each, { zh: label }]) => [each, label] as const,
  )
  const kind =
    options.length > 0
      ? 'choice'
      : field.type === 'date'
        ? 'date'
        : field.type === 'integer' || field.type === 'quantity'
          ? 'number'
          : 'text'
  return { name, label: sayInput(filter), value, kind, options }
}

/** The parameters that decide which records the list holds. */
const narrowing = (list: ListName, asked: Asked): string[] =>
  [...asked.keys()].filter(
    (name) => filterIn(list, name) !== null || (name === 'q' && list !== 'search'),
  )

function chipsOf(list: ListName, asked: Asked, names: Names): Choice[] {
  const { path } = listPageOf(list)
  return narrowing(list, asked).map((name) => {
    const text = asked.get(name) ?? ''
    const filter = filterIn(list, name)
    return {
      label: filter === null ? zh.lists.quoted(text) : sayFilter(filter, text, names),
      href: addressWith(path, asked, { [name]: null }),
    }
  })
}

/** Whether a field’s value was chosen already. */
const isChosen = (list: ListName, asked: Asked, path: string): boolean =>
  [...asked.keys()]
    .map((name) => filterIn(list, name))
    .some((filter: Filter | null) => filter?.field.path === path && filter.operator === 'eq')

/** The most frequent first, as counted; what has an order of its own, the latest first. */
const inOrder = <T extends { value: string }>(
  type: ListField['type'],
  counted: readonly T[],
): readonly T[] =>
  type === 'date' || type === 'integer'
    ? counted.toSorted((a, b) => Number(b.value) - Number(a.value))
    : counted

/** One value that all records share narrows nothing. */
const tells = (counted: readonly { records: number }[], total: number): boolean =>
  counted.length > 1 || counted.some(({ records }) => records < total)

function saySort(list: ListName, sort: string): string {
  if (sort === 'relevance') return zh.lists.relevance
  const field = fieldIn(list, sort.replace(/^-/, ''))
  if (field === null) throw new Error(`${list} has no order ${sort}`)
  const { rising, falling } = zh.lists.orders[field.type === 'date' ? 'date' : 'number']
  return `${field.name}${sort.startsWith('-') ? falling : rising}`
}
