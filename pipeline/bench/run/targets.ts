import { again, constantName } from './contenders.ts'
import type { Kind } from './kinds.ts'
import type { Measured } from './measure.ts'
import type { Results } from './results.ts'
import { greatest, spread } from './statistics.ts'
import { grouped } from './table.ts'

/** What is promised, what was found, and whether the promise is kept. */
export interface Verdict {
  target: string
  found: string
  isMet: boolean
}

/** The kinds whose pages must not cost more the longer the list is. */
const pages: readonly Kind[] = ['list', 'eq', 'isnull', 'sort', 'next']

/** The least ratio to the bare Worker, by the name of what is compared with it. */
const leastRatios: ReadonlyMap<string, number> = new Map([
  ['304', 0.8],
  ['item', 0.3],
  ['list', 0.2],
  ['Chinese search', 0.15],
])

/** Holds what was measured to what is promised. */
export function judge(results: Results): Verdict[] {
  return [
    atMost(results, 'item: D1 rows read ≤ 5', ['item'], 5),
    atMost(results, 'page of 20, eq, isnull and every sort: rows read ≤ 60', pages, 60),
    atMost(results, 'in: rows read ≤ 60 for each value', ['in'], 60),
    ...(results.sizes.length > 1 ? [sameAtEverySize(results), slowerSearch(results)] : []),
    ...[...leastRatios].flatMap(([name, least]) => besideBare(results, name, least)),
  ]
}

/** A kind of request as it is asked for the first time, and as it is asked for again. */
function besideBare({ ratios }: Results, name: string, least: number): Verdict[] {
  const ratioOf = (wanted: string) => ratios.find((each) => each.name === wanted)?.ratio
  const floor = ratioOf(constantName)
  const asked = (wanted: string, found: string): Verdict => ({
    target: `${wanted}: ≥ ${least} of the bare Worker`,
    found,
    isMet: (ratioOf(wanted) ?? 0) >= least,
  })
  const [first, second] = [ratioOf(name), ratioOf(name + again)].map((ratio) => ratio?.toFixed(2))
  // No answer that comes from the database can be faster than a constant that does.
  const limited =
    floor === undefined || floor >= least || name === '304'
      ? ''
      : `; a constant from D1: ${floor.toFixed(2)}`
  return [
    ...(first === undefined ? [] : [asked(name, first + limited)]),
    ...(second === undefined ? [] : [asked(name + again, second)]),
  ]
}

const perValue = ({ rows, values = 1 }: Measured) => rows / values

function atMost(
  { sizes }: Results,
  target: string,
  measuredKinds: readonly Kind[],
  most: number,
): Verdict {
  const all = sizes.flatMap(({ replies, measured }) =>
    measured
      .filter(({ kind }) => measuredKinds.includes(kind))
      .map((each) => ({ replies, each, rows: perValue(each) })),
  )
  const worst = greatest(all, ({ rows }) => rows)
  if (worst === undefined) return { target, found: 'nothing measured', isMet: false }
  const { replies, each, rows } = worst
  const found = `at most ${Number(rows.toFixed(1))} (${each.about}, ${grouped(replies)} replies)`
  return { target, found, isMet: rows <= most }
}

/** Full pages only: a list that is shorter than its page costs less. */
function sameAtEverySize({ sizes }: Results): Verdict {
  const target = 'each within 10 % at the smallest and the largest size'
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  const compared = [...pages, 'item', 'in'] as const
  const pairs = (smallest?.measured ?? []).flatMap((small) => {
    const large = largest?.measured.find(
      ({ kind, about }) => kind === small.kind && about === small.about,
    )
    const isComparable =
      compared.includes(small.kind) &&
      large !== undefined &&
      (small.kind === 'item' || (isFull(small) && isFull(large)))
    return isComparable ? [{ small, large, apart: spread(perValue(small), perValue(large)) }] : []
  })
  const worst = greatest(pairs, ({ apart }) => apart)
  if (worst === undefined) return { target, found: 'nothing to compare', isMet: false }
  const { small, large, apart } = worst
  const found = `at most ${(apart * 100).toFixed(0)} % apart (${small.kind} ${small.about}: ${small.rows} and ${large.rows}), of ${pairs.length} with a full page at both`
  return { target, found, isMet: apart <= 0.1 }
}

const isFull = ({ isFull: comesFull, isAmple = true }: Measured) => comesFull && isAmple

function slowerSearch({ sizes }: Results): Verdict {
  const [smallest, largest] = [sizes[0], sizes.at(-1)]
  const times = (largest?.bigramMs ?? Infinity) / (smallest?.bigramMs ?? 1)
  return {
    target: 'search page for the commonest bigram: ≤ 5 × its time at the smallest size',
    found: `${times.toFixed(1)} × (${smallest?.bigramMs.toFixed(1) ?? '?'} and ${largest?.bigramMs.toFixed(1) ?? '?'} ms)`,
    isMet: times <= 5,
  }
}
