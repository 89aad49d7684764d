import { z } from 'zod'
import { Clock } from '../schemas/proposal.ts'
import { type ResourceName, resources } from '../schemas/resources.ts'
import { advanceClock } from './clock.ts'

/** Whether records of this resource hold a clock, so that their answer depends on the day. */
export const hasClock = (resource: ResourceName): boolean =>
  'clock' in resources[resource].schema.shape

const Record = z.record(z.string(), z.unknown())

/**
 * A record as it is answered: the text that was loaded, or, for one day, that text
 * with its clock advanced and every other key as it was, where it was.
 */
export function shown(text: string, asOf: string | undefined): string {
  if (asOf === undefined) return text
  const record = Record.parse(JSON.parse(text))
  return JSON.stringify({ ...record, clock: advanceClock(Clock.parse(record.clock), asOf) })
}
