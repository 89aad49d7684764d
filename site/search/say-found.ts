import type { ListMeta } from '../../schemas/envelope.ts'
import { sayNumber } from '../quantity/say.ts'
import { zh } from '../strings/zh.ts'

/** How many were found, whether that is all, and why they stand in an order that was not asked for. */
export function sayFound(
  { total, total_is, query }: Pick<ListMeta, 'total' | 'total_is' | 'query'>,
  page: URL,
): string[] {
  const said = sayNumber(total)
  const byDate = query.sort === '-date' && page.searchParams.get('sort') !== '-date'
  return [
    total_is === 'exact' ? zh.search.total(said) : zh.search.atLeast(said),
    ...(total_is === 'exact' ? [] : [zh.lists.atLeastWhy]),
    ...(byDate ? [zh.search.byDate] : []),
  ]
}
