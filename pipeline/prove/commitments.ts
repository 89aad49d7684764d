import type { CommitmentEntry } from '../../schemas/commitment.ts'
import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import { DateError } from '../dates/date-error.ts'
import { earliestDay, latestDay } from '../dates/days.ts'
import { resolveDueDate } from '../dates/resolve.ts'
import type { Report } from '../problem.ts'
import type { Letter } from './letter.ts'
import { type PartReport, proveParts, proveWords } from './parts.ts'
import { placeInSentence } from './quote.ts'
import { proveTarget } from './target.ts'
import { standsWhole } from './whole-dates.ts'

/** Proves every commitment: its words, its target, how its due date was resolved, its conflicts. */
export function proveCommitments(
  reply: Authored<ReplyEntry>,
  letter: Letter,
  figures: ReadonlyMap<string, FigureEntry>,
  report: Report,
): void {
  const { commitments, signed_on, recorded_on } = reply.value
  const byName = new Map(commitments.map((commitment) => [commitment.id, commitment]))
  proveParts(reply, 'commitments', commitments, letter, report, (commitment, at) => {
    proveWords(letter, commitment, 'owner_text', commitment.owner_text, at)
    const { target_text, evidence } = commitment
    if (target_text !== null && !evidence.exact.includes(target_text)) {
      at(
        ['target_text'],
        `“${target_text}” does not stand in the passage quoted here`,
        'Quote the words as printed.',
      )
    }
    proveDue(commitment, letter, signed_on, at)
    proveTarget(commitment, figures, letter, at)
    proveConflicts(commitment, byName, at)
    proveLaterEvidence(commitment, signed_on, recorded_on, at)
  })
}

function proveDue(
  { due_text, due_on, due_rule, evidence }: CommitmentEntry,
  letter: Letter,
  signedOn: string,
  at: PartReport,
) {
  if (due_text === null) {
    if (due_on !== null || due_rule !== null) {
      at(['due_on'], 'a due date without its words', 'Quote the words as due_text.')
    }
    return
  }
  if (!standsWhole(placeInSentence(letter, evidence), due_text)) {
    at(
      ['due_text'],
      `“${due_text}” is no whole date of the passage quoted here`,
      'Quote the words as printed, and all of them that name the time.',
    )
    return
  }
  try {
    const { on, rule } = resolveDueDate(due_text, signedOn)
    if (on !== due_on) at(['due_on'], `“${due_text}” resolves to ${on}`, 'Correct due_on.')
    if (rule !== due_rule)
      at(['due_rule'], `“${due_text}” resolves by ${rule}`, 'Correct due_rule.')
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    at(
      ['due_text'],
      error.message,
      'Quote words that name a time, or leave it null with its reason.',
    )
  }
}

function proveConflicts(
  { id, conflicts_with, due_on }: CommitmentEntry,
  byName: ReadonlyMap<string, CommitmentEntry>,
  at: PartReport,
) {
  for (const [index, name] of conflicts_with.entries()) {
    const other = byName.get(name)
    if (other === undefined) {
      at(['conflicts_with', index], `no commitment is called ${name}`, 'Correct the name.')
    } else if (!other.conflicts_with.includes(id)) {
      at(['conflicts_with', index], `${name} does not name it back`, 'Link both ways.')
    } else if (other.due_on === due_on) {
      at(['conflicts_with', index], `${name} has the same due date`, 'Link only different dates.')
    }
  }
}

/** Later evidence is certainly later than the letter, no later than its record, and can be looked up. */
function proveLaterEvidence(
  { later_evidence }: CommitmentEntry,
  signedOn: string,
  recordedOn: string,
  at: PartReport,
) {
  for (const [index, { on, citation }] of later_evidence.entries()) {
    const key = ['later_evidence', index]
    if (earliestDay(on) < latestDay(signedOn)) {
      at(
        [...key, 'on'],
        `${on} is not certainly later than the signature (${signedOn})`,
        'Give the day of the later evidence; what came before the letter is none.',
      )
    }
    if (latestDay(on) > recordedOn) {
      at([...key, 'on'], `${on} is after the day of the record (${recordedOn})`, 'Correct it.')
    }
    if (citation.url === null) {
      at(
        [...key, 'citation', 'url'],
        'later evidence without an address',
        'Give the address at which a reader can look it up, or leave the evidence out.',
      )
    }
    if (citation.published_on !== null && latestDay(citation.published_on) < earliestDay(on)) {
      at(
        [...key, 'citation', 'published_on'],
        `it was published (${citation.published_on}) before what it shows (${on})`,
        'Correct one of the dates.',
      )
    }
  }
}
