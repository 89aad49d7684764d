import { z } from 'zod'
import { Clock } from '../schemas/proposal.ts'
import { type ResourceName, resources } from '../schemas/resources.ts'
import { advanceClock } from './clock.ts'

/** Whether records of this resource hold a clock, so that their answer depends on the day. */
export const hasClock = (resource: ResourceName): boolean =>
  'clock' in resources[resource].schema.shape

const Record = z.record(z.string(), z.unknown())

/** A record with its clock advanced to a day, and every other key as it was, where it was. */
export function onDay(record: unknown, asOf: string): unknown {
  const known = Record.parse(record)
  return { ...known, clock: advanceClock(Clock.parse(known.clock), asOf) }
}
