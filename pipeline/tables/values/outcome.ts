import type { ProposalEntry } from '../../../schemas/proposal.ts'
import { squeeze } from '../../ingest/text.ts'
import { outcomeOf } from '../../prove/outcome-words.ts'
import { Unreadable } from './unreadable.ts'

type Opinion = NonNullable<NonNullable<ProposalEntry['rating']>['result']>
type ResultClass = NonNullable<ProposalEntry['result_class']>

const opinions: Readonly<Record<string, Opinion>> = {
  满意: 'satisfied',
  基本满意: 'basically_satisfied',
  不满意: 'not_satisfied',
}

/** One of the three answers of the deputy’s form. */
export function readOpinion(text: string): Opinion {
  const opinion = opinions[squeeze(text)]
  if (opinion === undefined)
    throw new Unreadable(
      'is none of 满意, 基本满意, 不满意',
      'Leave other words out of this column: they are no answer of the form.',
    )
  return opinion
}

/**
 * A class as printed: its letter where it has one, and all its words. What it comes to is
 * said only by its words: letters mean different things in different places.
 */
export function readResultClass(text: string, header: string): ResultClass {
  const label = squeeze(text)
  if (label.length > 60)
    throw new Unreadable(
      'is too long for a class',
      'Only the class itself belongs here, such as A.',
    )
  const code = /^([A-F][0-9]?|[甲乙丙丁])(?![A-Za-z0-9])/u.exec(label)?.[1] ?? label
  return { scheme: squeeze(header), code, label, normalised: outcomeOf(label) ?? 'unknown' }
}
