import type { OperandEntry } from '../../schemas/check.ts'
import type { Quote } from '../../schemas/evidence.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import { find } from '../checks/arithmetic.ts'
import { CheckError } from '../checks/check-error.ts'
import { earliestDay, latestDay } from '../dates/days.ts'
import { DateError } from '../dates/date-error.ts'
import { resolveDate } from '../dates/resolve.ts'
import { termOf } from '../derive/checks.ts'
import type { ProvedReply } from '../derive/proved.ts'
import type { Report } from '../problem.ts'
import { disproveFit } from './check-fits.ts'
import { sameBefore, unsaidOperands } from './check-words.ts'
import type { Letter } from './letter.ts'
import { disproveQuote, placeInSentence } from './quote.ts'
import { datesIn } from './resolved-dates.ts'
import { standsWhole } from './whole-dates.ts'

/** Proves that every operand of a check leads somewhere and that its arithmetic can be done. */
export function proveChecks(
  reply: Authored<ReplyEntry>,
  proved: ProvedReply,
  report: Report,
): void {
  let problems = 0
  const commitments = new Set(reply.value.commitments.map(({ id }) => id))
  for (const [index, check] of reply.value.checks.entries()) {
    const before = problems
    const at = (key: readonly PropertyKey[], what: string, remedy: string) => {
      problems += 1
      const line = reply.lineOf(['checks', index, ...key])
      report({ file: reply.file, line, subject: `check ${check.id}`, what, remedy })
    }
    for (const [position, operand] of check.operands.entries()) {
      const key = ['operands', position]
      if ('figure' in operand && !proved.figures.has(operand.figure)) {
        at(
          [...key, 'figure'],
          `no figure is called ${operand.figure}`,
          'Name a figure of this file.',
        )
      }
      const figure = 'figure' in operand ? proved.figures.get(operand.figure) : undefined
      const alike = figure === undefined ? null : sameBefore(figure, proved)
      if (alike !== null) {
        at(
          [...key, 'figure'],
          `figure ${alike.id} says the same before it in the paragraph`,
          'Point at the first of several that say the same.',
        )
      }
      if ('citation' in operand) {
        proveCitedDate(operand, reply.value.signed_on, (what, remedy) => {
          at([...key, 'date_on'], what, remedy)
        })
      }
      if ('commitment' in operand && !commitments.has(operand.commitment)) {
        at(
          [...key, 'commitment'],
          `no commitment is called ${operand.commitment}`,
          'Correct the name.',
        )
      }
      if ('reply_date' in operand && reply.value.evidence[operand.reply_date] === undefined) {
        at([...key, 'reply_date'], `${operand.reply_date} is not known`, 'Leave the check out.')
      }
      if (!('passage' in operand)) continue
      const wrong = disproveQuote(proved.letter, operand.passage)
      if (wrong !== null) at([...key, 'passage', wrong.key], wrong.what, wrong.remedy)
      else {
        proveDate(operand, proved.letter, reply.value.signed_on, (what, remedy) => {
          at([...key, 'date_text'], what, remedy)
        })
      }
    }
    if (problems > before) continue
    const unfit = disproveFit(check, proved)
    if (unfit !== null) {
      at(['kind'], `no check of kind ${check.kind}: ${unfit}`, 'Correct the kind, or its operands.')
    }
    for (const { index: position, what } of unsaidOperands(check, proved)) {
      at(['operands', position], what, 'Say every operand in the wording, as printed.')
    }
    if (problems > before) continue
    try {
      find(
        check.kind,
        check.operands.map((operand) => termOf(proved, operand)),
      )
    } catch (error) {
      if (!(error instanceof CheckError)) throw error
      at(['operands'], error.message, 'Give the operands that this kind of check needs.')
    }
  }
}

function proveDate(
  {
    passage,
    date_text,
    date_on,
  }: { passage: Quote; date_text?: string | undefined; date_on?: string | undefined },
  letter: Letter,
  signedOn: string,
  refuse: (what: string, remedy: string) => void,
) {
  if (date_text === undefined) {
    if (date_on !== undefined) refuse('a date without its words', 'Quote them as date_text.')
    return
  }
  if (!standsWhole(placeInSentence(letter, passage), date_text)) {
    refuse(
      `“${date_text}” is no whole date of the passage`,
      'Quote the words as printed, and all of them that name the time.',
    )
    return
  }
  try {
    const { on } = resolveDate(date_text, signedOn)
    if (on !== date_on) refuse(`“${date_text}” resolves to ${on}`, 'Correct date_on.')
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    refuse(error.message, 'Quote words that name a time.')
  }
}

/** A cited date is one that the cited words name, and not after they were published. */
function proveCitedDate(
  { citation, states, date_on }: Extract<OperandEntry, { citation: unknown }>,
  signedOn: string,
  refuse: (what: string, remedy: string) => void,
) {
  if (date_on === undefined) return
  if (!datesIn(states.zh, signedOn).includes(date_on)) {
    refuse(
      `“${states.zh}” does not name ${date_on}`,
      'Correct date_on, or what the citation states.',
    )
  }
  const { published_on } = citation
  if (published_on !== null && earliestDay(date_on) > latestDay(published_on)) {
    refuse(
      `${date_on} is after the citation was published (${published_on})`,
      'Correct one of them.',
    )
  }
}
