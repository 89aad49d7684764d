import { median } from './statistics.ts'
import { type Repeated, type Speed, speedOf } from './throughput.ts'

/** How fast a kind of request is answered beside a Worker that answers a constant. */
export interface Ratio {
  name: string
  perSecond: number
  /** Its requests per second as a share of the bare Worker’s. */
  ratio: number
  /** Milliseconds of CPU time for each; null where the system does not tell. */
  cpu: number | null
}

/** What the bare Worker is called among what is compared with it. */
export const bareName = 'bare Worker'

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
  const turns = [[bareName, constant] as const, ...contenders]
  const found = new Map<string, (Speed & { ratio: number })[]>()
  for (let round = 0; round < rounds; round += 1) {
    let unit = 0
    for (const [turn, [name, contender]] of turns.entries()) {
      const speed = await speedOf(contender, milliseconds)
      if (name === bareName) unit = speed.perSecond
      found.set(name, [...(found.get(name) ?? []), { ...speed, ratio: speed.perSecond / unit }])
      progress(round * turns.length + turn + 1, rounds * turns.length)
    }
  }
  return [...found].map(([name, speeds]) => ({ name, ...middleOf(speeds) }))
}

function middleOf(speeds: readonly (Speed & { ratio: number })[]): Omit<Ratio, 'name'> {
  const cpu = speeds.flatMap((speed) => speed.cpu ?? [])
  return {
    perSecond: median(speeds.map(({ perSecond }) => perSecond)),
    ratio: median(speeds.map(({ ratio }) => ratio)),
    cpu: cpu.length === 0 ? null : median(cpu),
  }
}
