import type { Quote } from '../../schemas/evidence.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Authored } from '../authored/document.ts'
import { find } from '../checks/arithmetic.ts'
import { CheckError } from '../checks/check-error.ts'
import { DateError } from '../dates/date-error.ts'
import { resolveDate } from '../dates/resolve.ts'
import { termOf } from '../derive/checks.ts'
import type { ProvedReply } from '../derive/proved.ts'
import type { Report } from '../problem.ts'
import type { Letter } from './letter.ts'
import { disproveQuote, placeInSentence } from './quote.ts'
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
