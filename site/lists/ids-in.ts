import type { ListMeta } from '../../schemas/envelope.ts'
import type { Asked } from './address.ts'
import { fieldIn, filterIn, namedBy } from './fields.ts'
import type { ListName } from './list-pages.ts'

type Kind = NonNullable<ReturnType<typeof namedBy>>

/** The ids that a page says by name: those that were asked for, and those that were counted. */
export function idsIn(
  list: ListName,
  asked: Asked,
  facets: NonNullable<ListMeta['facets']>,
): Map<Kind, Set<string>> {
  const ids = new Map<Kind, Set<string>>()
  const add = (path: string, values: readonly string[]) => {
    const kind = namedBy(path)
    if (kind !== null) ids.set(kind, new Set([...(ids.get(kind) ?? []), ...values]))
  }
  for (const [name, value] of asked) {
    const filter = filterIn(list, name)
    if (filter !== null && filter.operator !== 'isnull') add(filter.field.path, value.split(','))
  }
  for (const [path, counted] of Object.entries(facets)) {
    if (fieldIn(list, path) !== null)
      add(
        path,
        counted.map(({ value }) => value),
      )
  }
  return ids
}

/** As many as one parameter of the API takes. */
export function inFifties<T>(all: readonly T[]): T[][] {
  const parts = Array.from({ length: Math.ceil(all.length / 50) }, (_, n) => n * 50)
  return parts.map((start) => all.slice(start, start + 50))
}
