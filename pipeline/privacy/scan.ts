import { findContactNames } from './contact-name.ts'
import { findEmails } from './email.ts'
import type { Finder, Finding } from './finding.ts'
import { findHomeAddresses } from './home-address.ts'
import { findIdNumbers } from './id-number.ts'
import { findMobiles } from './mobile.ts'

const finders: readonly Finder[] = [
  findIdNumbers,
  findMobiles,
  findEmails,
  findHomeAddresses,
  findContactNames,
]

/**
 * Everything in a text that must be masked before it is archived, in order and
 * without overlaps, with UTF-16 offsets. A text is fit for the archive when
 * there is nothing. What was found is never put into a message: say the rule
 * and the place.
 */
export function findPersonalData(text: string): Finding[] {
  const found = finders
    .flatMap((find) => find(text))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Finding[] = []
  for (const finding of found) {
    const last = kept.at(-1)
    if (last === undefined || finding.start >= last.end) kept.push(finding)
  }
  return kept
}
