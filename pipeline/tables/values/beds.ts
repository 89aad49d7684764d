import { squeeze } from '../../ingest/text.ts'
import { Unreadable } from './unreadable.ts'

/** A number of beds: 30, 30张. */
export function readBeds(words: string): number {
  const [, number] = /^(\d{1,6})(?:张|床|个)?$/.exec(squeeze(words)) ?? []
  if (number !== undefined) return Number(number)
  throw new Unreadable('is no number of beds', 'Write a whole number, such as 30.')
}
