import type { Bilingual } from '../../../../schemas/bilingual.ts'
import type { CommitmentEntry } from '../../../../schemas/commitment.ts'
import type { CheckEntry } from '../../../../schemas/check.ts'
import type { FacilityEntry } from '../../../../schemas/facility.ts'
import type { FigureEntry } from '../../../../schemas/figure.ts'
import type { GrantEntry } from '../../../../schemas/grant.ts'
import type { PolicyEntry } from '../../../../schemas/policy.ts'
import type { SatisfactionEntry } from '../../../../schemas/satisfaction.ts'
import type { Printed } from '../amounts.ts'
import type { Level } from '../places.ts'
import type { Random } from '../random.ts'

/** What a sentence is written in: whose letter, and when it was signed. */
export interface Setting {
  random: Random
  level: Level
  signedOn: string
  /** The id of the body that signs, and what it calls itself: 我局, 我委. */
  body: string
  we: string
}

/** A number of a sentence, and what it counts; `subject` is words of the sentence. */
export interface Counted {
  id: string
  label: Bilingual
  subject: string
  topic: FigureEntry['topic']
  printed: Printed
  as_of?: FigureEntry['as_of']
  period?: FigureEntry['period']
}

type Unquoted<T extends { evidence: unknown; absent: unknown }> = Omit<T, 'evidence' | 'absent'>

/** A sentence with its numbers, and what is read from the whole of it. */
export interface Passage {
  pieces: readonly (string | Counted)[]
  commitment?: Unquoted<CommitmentEntry>
  grant?: Unquoted<GrantEntry>
  facility?: Unquoted<FacilityEntry>
  satisfaction?: Unquoted<SatisfactionEntry>
  check?: Omit<CheckEntry, 'absent'>
  policy?: { id: string; said: Omit<PolicyEntry, 'cited_in' | 'absent' | 'recorded_on'> }
}

/** Writes one sentence, or a few that belong together. */
export type Template = (setting: Setting) => Passage[]

export const yearOf = ({ signedOn }: Setting) => Number(signedOn.slice(0, 4))
