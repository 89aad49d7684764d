import type { Build, Stressed } from './stress.ts'

/** What a page of an archive costs to build, beside the archive before it and beside plain pages. */
export interface Cost {
  replies: number
  pages: number
  bytes: number
  cpu: number
  system: number
  /** Milliseconds for each further page; null of the smallest archive, with which nothing is compared. */
  each: number | null
  growth: number | null
  toPlain: number | null
}

export type Costed = Pick<Stressed, 'replies'> & {
  site: Pick<Build, 'bytes' | 'cpu' | 'system'>
  plain: Pick<Build, 'bytes' | 'cpu'>
}

/** The cost of each archive, the smallest first. */
export function costOf(all: readonly Costed[]): Cost[] {
  let before: number | null = null
  return all.map(({ replies, site, plain }, index) => {
    const smaller = all[index - 1]
    const each = smaller === undefined ? null : marginal(smaller.site, site)
    const ofPlain = smaller === undefined ? null : marginal(smaller.plain, plain)
    const growth = each === null || before === null ? null : each / before
    before = each
    return {
      replies,
      pages: site.bytes.length,
      bytes: site.bytes.reduce((sum, bytes) => sum + bytes, 0),
      cpu: site.cpu,
      system: site.system,
      each,
      growth,
      toPlain: each === null || ofPlain === null ? null : each / ofPlain,
    }
  })
}

/** Milliseconds that each page took which the larger build has more. */
const marginal = (smaller: Costed['plain'], larger: Costed['plain']) =>
  ((larger.cpu - smaller.cpu) * 1000) / (larger.bytes.length - smaller.bytes.length)

export interface Target {
  target: string
  found: number
  isMet: boolean
}

/** What a page may cost at most, by the worst of all archives. */
export function targetsOf(all: readonly Costed[]): Target[] {
  const costs = costOf(all)
  const growth = Math.max(0, ...costs.map((cost) => cost.growth ?? 0))
  const toPlain = Math.max(0, ...costs.map((cost) => cost.toPlain ?? 0))
  return [
    {
      target: 'a page costs the same in a larger archive: ≤ 1.25',
      found: growth,
      isMet: growth <= 1.25,
    },
    { target: 'a page to a plain one of the same bytes: ≤ 2', found: toPlain, isMet: toPlain <= 2 },
  ]
}
