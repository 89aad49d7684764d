import { LONGEST_TEXT } from '../bytes/limits.ts'
import { Refused } from '../refused.ts'

/** Refuses, before anything else is done with it, a text longer than any letter. */
export function refuseLength(length: number): void {
  if (length > LONGEST_TEXT)
    throw new Refused('the page is longer than any letter. Copy the letter alone into a .txt file')
}
