import type { Congress } from '../../../schemas/congress.ts'
import type { DeputyEntry } from '../../../schemas/deputy.ts'
import { makeDeputies } from './people.ts'
import type { MadeUpPlace } from './places.ts'
import type { Random } from './random.ts'

/** One session before anything was handed in at it. */
export interface Meeting {
  congress: Congress
  year: number
  prefix: string
  deputies: ReadonlyMap<string, DeputyEntry>
}

/** The first year of each term, and the years of its sessions: five, but none before 2013. */
const terms = [2012, 2017, 2022]
const firstYear = 2013

/** Deputies of one term who hand anything in; over all places some 2,000. */
const deputiesOfTerm = [7, 10] as const

/** The years in which sessions met. */
export const years: readonly number[] = terms
  .flatMap((begun) => [0, 1, 2, 3, 4].map((later) => begun + later))
  .filter((year) => year >= firstYear)

/** Every session of a place’s two assemblies, in the order of the ids of their proposals. */
export function meetingsOf(random: Random, place: MadeUpPlace, recordedOn: string): Meeting[] {
  return (['npc', 'cppcc'] as const).flatMap((body) => {
    const firstTerm = random.int(12, 17)
    return terms.flatMap((begun, index) => {
      const term = firstTerm + index
      const prefix = `${place.slug}-${body === 'cppcc' ? 'zx-' : ''}${term}`
      const seat = { congress_body: body, term, place: place.slug, recorded_on: recordedOn }
      const deputies = makeDeputies(random, { prefix, ...seat }, random.int(...deputiesOfTerm))
      return [1, 2, 3, 4, 5]
        .map((session) => ({ session, year: begun + session - 1 }))
        .filter(({ year }) => year >= firstYear)
        .map(({ session, year }) => ({
          congress: { body, term, session },
          year,
          prefix: `${prefix}-${session}`,
          deputies,
        }))
    })
  })
}
