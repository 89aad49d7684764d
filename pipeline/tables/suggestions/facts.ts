import type { Cell } from '../../../schemas/evidence.ts'
import type { ProposalEntry } from '../../../schemas/proposal.ts'
import { closeGaps, squeeze } from '../../ingest/text.ts'
import { readTableDate } from '../values/date.ts'
import { readNumber } from '../values/number.ts'
import { readOpinion, readResultClass } from '../values/outcome.ts'
import { readBodies, readPeople } from '../values/people.ts'
import { Unrecorded } from '../values/unreadable.ts'

/** How the cell of each column is read. The importer and the proof read with the same eyes. */
export const suggestionReaders = {
  number: readNumber,
  title: (text: string) => closeGaps(text),
  deputies: readPeople,
  joint_deputies: readPeople,
  lead_body: (text: string) => readBodies(text, 'lead_body'),
  co_bodies: (text: string) => readBodies(text, 'co_bodies'),
  submitted_on: readTableDate,
  assigned_on: readDay,
  answered_on: readAnswer,
  result_class: readResultClass,
  rating_attitude: readOpinion,
  rating_result: readOpinion,
} as const satisfies Record<string, (text: string, header: string) => unknown>

export type SuggestionColumn = keyof typeof suggestionReaders

/** The clock runs from a day: a month does not start it. */
function readDay(text: string): string {
  const date = readTableDate(text)
  if (date.length === 10) return date
  throw new Unrecorded(
    'names no day, and the clock runs from a day',
    'It is left out of the record; the archived table shows it.',
  )
}

/** 已答复 in a column of days says that it was answered, and not when. */
function readAnswer(text: string): string {
  if (
    /^(?:已|未|正在|尚未)?(?:答复|办复|回复|办结|办理|办理完毕|办理中)$|^[是否√×]$/u.test(
      squeeze(text),
    )
  )
    throw new Unrecorded(
      'says how far it is, and no day',
      'It is left out of the record; the archived table shows it.',
    )
  return readTableDate(text)
}

/** What one row says, each fact with its cell. */
export interface SuggestionRow {
  row: number
  number: string
  title: string | null
  lead: string
  joint: string[]
  leadBody: string
  coBodies: string[] | null
  dates: Partial<Record<'submitted_on' | 'assigned_on' | 'answered_on', string>>
  resultClass: NonNullable<ProposalEntry['result_class']> | null
  rating: NonNullable<ProposalEntry['rating']>
  cells: Partial<Record<SuggestionColumn, Cell>>
}
