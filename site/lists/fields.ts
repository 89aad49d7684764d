import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Field } from '../../schemas/field.ts'
import { filtersOf, type Operator, operators } from '../../schemas/filters.ts'
import { resources } from '../../schemas/resources.ts'
import { searched } from '../../schemas/searched.ts'
import { fieldName } from '../records/field-name.ts'
import { zh } from '../strings/zh.ts'
import type { ListName } from './list-pages.ts'

/** A field that a list is filtered, counted or sorted by. */
export interface ListField extends Pick<Field, 'path' | 'type' | 'labels'> {
  name: string
}

/** The field of a list at a path; null where it has none. */
export function fieldIn(list: ListName, path: string): ListField | null {
  const field =
    list === 'search'
      ? searchFields.find((each) => each.path === path)
      : filtersOf(list).find((each) => each.path === path)
  if (field === undefined) return null
  const { type, labels } = field
  return { path, type, labels, name: nameOf(list, path) }
}

const resourceLabels: Record<string, Bilingual> = Object.fromEntries(
  searched.map((name) => [name, resources[name].label]),
)

const searchFields: readonly Pick<Field, 'path' | 'type' | 'labels'>[] = [
  { path: 'resource', type: 'choice', labels: resourceLabels },
  { path: 'body.id', type: 'id', labels: {} },
  { path: 'date', type: 'date', labels: {} },
]

/** What a field is called here: where its schema’s name is too long for a control, in the strings. */
function nameOf(list: ListName, path: string): string {
  const short = shortNames.get(path)
  if (short !== undefined) return short
  if (list === 'search') throw new Error(`search has no name for ${path}`)
  return fieldName(resources[list].schema, path.replace(/\.(?:id|slug)$/, ''))
}
const shortNames: ReadonlyMap<string, string> = new Map(Object.entries(zh.lists.fields))

/** What a parameter filters by, and how. */
export interface Filter {
  field: ListField
  operator: Operator
}

/** Reads the name of a parameter: `signed_on__gte`. Null for one that filters nothing. */
export function filterIn(list: ListName, parameter: string): Filter | null {
  const [path = '', suffix = 'eq'] = parameter.split('__')
  const operator = operators.find((each) => each === suffix)
  const field = fieldIn(list, path)
  return field === null || operator === undefined ? null : { field, operator }
}

/** What a field of a form is called: `署名日期，从`. */
export const sayInput = ({ field, operator }: Filter): string =>
  `${field.name}${zh.lists.bounds[operator]}`

/** What kind of thing the ids of a field name, where a page says the name and not the id. */
export function namedBy(path: string): 'bodies' | 'deputies' | 'places' | null {
  if (path === 'place.slug') return 'places'
  if (/(?:^|[._])(?:body|bodies|owner)\.id$/.test(path)) return 'bodies'
  return /(?:^|\.)(?:lead|joint|addressees)\.id$/.test(path) ? 'deputies' : null
}
