import type { Field } from '../../../schemas/field.ts'
import { filtersOf, isCounted, operatorsOf } from '../../../schemas/filters.ts'
import { declared, type ResourceName, resourceNames } from '../../../schemas/resources.ts'
import type { Kind } from './kinds.ts'
import type { Samples, Value } from './samples.ts'

export interface Asked {
  kind: Kind
  /** What of: a resource, and its field or order. */
  about: string
  path: string
  /** Whether the page after it is meant, or the same again with its ETag. */
  then?: 'next' | 'held'
  /** How many values it lists: its cost is stated for each of them. */
  values?: number
  /** Whether each value it lists would fill a page by itself. */
  isAmple?: boolean
}

const root = '/api/v1'
const pageSize = 20

/** Every request that is measured on one dataset but the CSV, which depends on how many rows match. */
export function requestsFor(samples: Samples): Asked[] {
  const { words } = samples
  return [
    ...resourceNames.flatMap((resource) => [
      ...plain(resource, samples),
      ...filtersOf(resource).flatMap((field) => filtered(resource, field, samples)),
      ...sorted(resource),
    ]),
    ...twoFilters(samples),
    { kind: 'q', about: 'replies', path: list('replies', { q: words.commonestBigram }) },
    search('bigram', words.commonestBigram),
    search('character', words.commonestCharacter),
    search('phrase', words.phrases[0] ?? ''),
    search('trigram', words.rareTrigram),
  ]
}

/** The address of a page of a list, or of search. */
export const list = (resource: string, query: Record<string, string> = {}) =>
  `${root}/${resource}?${new URLSearchParams({ limit: String(pageSize), ...query }).toString()}`

const search = (kind: Kind, q: string): Asked => ({ kind, about: q, path: list('search', { q }) })

function plain(resource: ResourceName, samples: Samples): Asked[] {
  const ids = samples.ids(resource)
  const item = `${root}/${resource}/${ids[ids.length >> 1] ?? ''}`
  return [
    { kind: 'item', about: resource, path: item },
    { kind: 'list', about: resource, path: list(resource) },
    { kind: 'held', about: resource, path: item, then: 'held' },
  ]
}

function filtered(resource: ResourceName, field: Field, samples: Samples): Asked[] {
  const { path } = field
  const about = `${resource} ${path}`
  const values = samples.values(resource, path)
  const commonest = values[0]?.value
  const middle = middleOf(values, field)
  const asked = (kind: Kind, query: Record<string, string>, listed = 1): Asked => ({
    kind,
    about,
    path: list(resource, query),
    values: listed,
  })
  const facets = isCounted(field) ? [asked('facet', { facet: path })] : []
  return operatorsOf(field).flatMap((operator) => {
    if (operator === 'isnull') {
      return ['true', 'false'].map((given) => ({
        ...asked('isnull', { [`${path}__isnull`]: given }),
        about: `${about} ${given}`,
      }))
    }
    if (commonest === undefined || middle === undefined) return []
    switch (operator) {
      case 'eq':
        return [asked('eq', { [path]: commonest }), ...facets]
      case 'not':
        return [asked('not', { [`${path}__not`]: commonest })]
      case 'in': {
        const some = values.filter(({ value }) => !value.includes(',')).slice(0, 5)
        const listed = some.map(({ value }) => value).join(',')
        const isAmple = some.every(({ records }) => records > 2 * pageSize)
        return [{ ...asked('in', { [`${path}__in`]: listed }, some.length), isAmple }]
      }
      case 'gte':
      case 'lte':
        return [
          {
            ...asked('range', { [`${path}__${operator}`]: middle }),
            about: `${about} ${operator}`,
          },
        ]
    }
  })
}

/** The value in the middle of those of a field, by their order. */
function middleOf(found: readonly Value[], { type }: Field): string | undefined {
  const values = found.map(({ value }) => value)
  const isNumber = type === 'quantity' || type === 'integer'
  const inOrder = isNumber ? values.toSorted((a, b) => Number(a) - Number(b)) : values.toSorted()
  return inOrder[inOrder.length >> 1]
}

function sorted(resource: ResourceName): Asked[] {
  return ['id', ...declared(resource).sorts].flatMap((field) =>
    [field, `-${field}`].flatMap((sort): Asked[] => {
      const asked = { about: `${resource} ${sort}`, path: list(resource, { sort }) }
      return [
        { kind: 'sort', ...asked },
        { kind: 'next', ...asked, then: 'next' },
      ]
    }),
  )
}

/** Pairs that readers ask for: a field and what it is to be, the commonest value where nothing is said. */
const pairs: readonly (readonly [ResourceName, ...[path: string, operator: string][]])[] = [
  ['replies', ['body.id', ''], ['signed_on', '__gte']],
  ['proposals', ['place.slug', ''], ['status', '']],
  ['figures', ['topic', ''], ['unit', '']],
  ['figures', ['unit', ''], ['value', '__gte']],
  ['commitments', ['modality', ''], ['due_on', '__lte']],
  ['facilities', ['type', ''], ['level', '']],
]

function twoFilters(samples: Samples): Asked[] {
  return pairs.map(([resource, ...conditions]) => ({
    kind: 'two',
    about: `${resource} ${conditions.map(([path, operator]) => path + operator).join(' ')}`,
    path: list(
      resource,
      Object.fromEntries(
        conditions.map(([path, operator]) => [
          path + operator,
          samples.values(resource, path)[0]?.value ?? '',
        ]),
      ),
    ),
  }))
}
