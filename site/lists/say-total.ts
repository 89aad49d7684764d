import type { ListMeta } from '../../schemas/envelope.ts'
import { sayNumber } from '../quantity/say.ts'
import { zh } from '../strings/zh.ts'

/** How many a list holds; a lower bound says that it is one, and why. */
export function sayTotal({
  total,
  total_is,
  returned,
}: Pick<ListMeta, 'total' | 'total_is' | 'returned'>): string[] {
  const said = sayNumber(total)
  return total_is === 'exact'
    ? [zh.lists.total(returned, said)]
    : [zh.lists.atLeast(returned, said), zh.lists.atLeastWhy]
}
