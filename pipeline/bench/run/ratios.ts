import { type Repeated, requestsPerSecond } from './throughput.ts'
import { median } from './statistics.ts'

/** How fast a kind of request is answered beside a Worker that answers a constant. */
export interface Ratio {
  name: string
  perSecond: number
  ratio: number
}

const rounds = 5

/**
 * Requests per second of each kind as a ratio to the bare Worker’s of the same round: the
 * middle of five rounds, in each of which every kind has its turn.
 */
export async function compareWithBare(
  bare: string,
  contenders: ReadonlyMap<string, Repeated>,
  milliseconds: number,
  progress: (done: number, of: number) => void,
): Promise<Ratio[]> {
  const constant: Repeated = { origin: bare, requests: [{ path: '/' }], status: 200 }
  const found = new Map<string, { rate: number; ratio: number }[]>()
  for (let round = 0; round < rounds; round += 1) {
    progress(round, rounds)
    const unit = await requestsPerSecond(constant, milliseconds)
    for (const [name, contender] of contenders) {
      const rate = await requestsPerSecond(contender, milliseconds)
      const before = found.get(name) ?? []
      found.set(name, [...before, { rate, ratio: rate / unit }])
    }
  }
  progress(rounds, rounds)
  return [...found].map(([name, measured]) => ({
    name,
    perSecond: median(measured.map(({ rate }) => rate)),
    ratio: median(measured.map(({ ratio }) => ratio)),
  }))
}
