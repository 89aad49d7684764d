import type { Facility } from '../../schemas/facility.ts'
import type { BarRow } from '../charts/lay-out-bars.ts'
import { sayDate } from '../dates/say.ts'
import { zh } from '../strings/zh.ts'
import { saidBar } from './said-bar.ts'

type Counted = Pick<Facility, 'label' | 'reply'> & { count: NonNullable<Facility['count']> }

/** Counts of facilities, the most first; letters are told apart where there are several. Nothing is added up. */
export function facilityRows(
  facilities: readonly Pick<Facility, 'label' | 'reply' | 'count'>[],
): BarRow[] {
  const counted = facilities.flatMap(({ count, ...rest }): Counted[] =>
    count === null ? [] : [{ ...rest, count }],
  )
  const several = new Set(counted.map(({ reply }) => reply.id)).size > 1
  return counted
    .toSorted((a, b) => sizeOf(b.count) - sizeOf(a.count))
    .map(({ label, reply, count }) => ({
      label: several
        ? zh.facilityChart.many(label.zh, reply.body.name, sayDate(reply.signed_on))
        : label.zh,
      bars: [{ name: '', ...saidBar(count) }],
    }))
}

const sizeOf = ({ value, high, low }: Counted['count']) => value ?? high ?? low ?? 0
