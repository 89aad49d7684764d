import type { Column } from './columns.ts'

/** What a cell of a table holds: text, a number, or nothing. */
export type Cell = string | number | null

const cellSeparator = ' | '

/**
 * One record’s row: a cell for each column. Addresses of this site become whole ones,
 * of `origin` (such as `https://youju.example`, without a slash at its end).
 */
export const cellsOf = (columns: readonly Column[], record: unknown, origin: string): Cell[] =>
  columns.map((column) => cellOf(column, valueAt(record, column.path.split('.')), origin))

function cellOf({ form }: Column, value: unknown, origin: string): Cell {
  if (value === null || value === undefined) return null
  switch (form) {
    case 'value':
      return typeof value === 'number' ? value : textOf(value)
    case 'address':
      return whole(textOf(value), origin)
    case 'values':
      return joined(Array.isArray(value) ? value.flat().map(textOf) : [textOf(value)])
    case 'letter':
      return letterOf(value)
    case 'sentences':
      return joined([...new Set(sentencesIn(value))].map((url) => whole(url, origin)))
    case 'reasons':
      return joined(Object.entries(value).map(([path, reason]) => `${path}=${textOf(reason)}`))
    case 'json':
      return JSON.stringify(value)
  }
}

/** The value at a path; where a list is on the way, the list of what each of its members has there. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined || value === null) return value
  if (Array.isArray(value)) return value.map((each) => valueAt(each, path))
  return valueAt(childOf(value, key), rest)
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

const textOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

const joined = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join(cellSeparator))

const whole = (url: string, origin: string) => (url.startsWith('/') ? `${origin}${url}` : url)

/** Sections of a letter as plain text. A heading is a paragraph of its section as well. */
const letterOf = (sections: unknown): string =>
  listAt(sections, 'paragraphs')
    .map((paragraph) => listAt([paragraph], 'sentences').map(textOfSentence).join(''))
    .join('\n')

const listAt = (parents: unknown, key: string): unknown[] =>
  Array.isArray(parents)
    ? parents.flatMap((parent) => {
        const list: unknown = childOf(parent, key)
        return Array.isArray(list) ? list.map((each: unknown) => each) : []
      })
    : []

const textOfSentence = (sentence: unknown) => textOf(childOf(sentence, 'text'))

/** The address of each piece of evidence within a value, at whatever depth. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const url = childOf(value, 'url')
  if (typeof url === 'string' && 'exact' in value) return [url]
  return Object.values(value).flatMap(sentencesIn)
}
