import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored } from '../authored/document.ts'
import { daysOf } from '../dates/damaged.ts'
import { DateError } from '../dates/date-error.ts'
import { latestDay } from '../dates/days.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import { scanDates } from '../dates/scan.ts'
import type { Report } from '../problem.ts'
import { proveAttachments } from './attachments.ts'
import { byClause, dateFact, type Fact, namesOfBody, namesPerson, proveFacts } from './facts.ts'
import type { Letter } from './letter.ts'
import { replyKindOf } from './reply-kind-words.ts'

/** Proves the facts of a reply that are read off its letter: kind, title, dates, signature, addressees. */
export function proveReplyFacts(
  reply: Authored<ReplyEntry>,
  letter: Letter,
  archive: Archive,
  report: Report,
): void {
  const { value } = reply
  const names = value.addressees.map((id) => archive.deputies.get(id)?.value.name ?? id)
  const signed = namesOfBody(archive, value.body)
  proveFacts(reply, ['evidence'], value.evidence, letter, report, [
    {
      key: 'kind',
      fact: value.kind,
      known: true,
      says: byClause((words) => replyKindOf(`${value.title} ${words}`) === value.kind),
    },
    { key: 'title', fact: value.title, known: true, says: (exact) => exact === value.title },
    {
      key: 'doc_number',
      fact: value.doc_number ?? '',
      known: value.doc_number !== null,
      says: (exact) => exact === value.doc_number,
    },
    signedFact(value.signed_on),
    dateFact('published_on', value.published_on),
    { key: 'body', fact: signed.join(' / '), known: true, says: (exact) => signed.includes(exact) },
    {
      key: 'addressees',
      fact: names.join('、'),
      known: true,
      says: (exact) => names.every((name) => namesPerson(exact, name)),
    },
    {
      key: 'attachments',
      fact: value.attachments.map(({ label }) => label).join('、'),
      known: value.attachments.length > 0,
      says: (exact) => value.attachments.every(({ label }) => exact.includes(label)),
    },
  ])
  proveDamagedDate(reply, letter, report)
  proveAttachments(reply, archive, report)
  if (value.attachments.length === 0 && letter.text.text.includes('附件')) {
    report({
      file: reply.file,
      line: reply.lineOf(['attachments']),
      subject: 'attachments',
      what: 'none, but the archived text names 附件',
      remedy: 'List the attachment; archived: false where its content is not here.',
    })
  }
}

/** The date under the signature; of a line that lost characters (2017821) it is a day that line can be. */
function signedFact(date: string): Fact {
  const whole = dateFact('signed_on', date)
  return {
    ...whole,
    says: (exact, sentence) =>
      whole.says(exact, sentence) ||
      (exact === sentence.text.trim() && daysOf(exact).includes(date)),
  }
}

/**
 * A damaged date that can be several days (2017111) needs a second witness: only one of them lies
 * before the publication, or the page prints it whole elsewhere. Else an editor’s correction says why.
 */
function proveDamagedDate(reply: Authored<ReplyEntry>, letter: Letter, report: Report): void {
  const { signed_on, published_on, corrections, evidence } = reply.value
  const printed = evidence.signed_on?.exact ?? ''
  const days = daysOf(printed).filter(
    (day) => published_on === null || day <= latestDay(published_on),
  )
  const isPrintedWhole = [...letter.sentences.values()].some(({ text }) =>
    scanDates(text).some((date) => reads(date.text) === signed_on),
  )
  const isReasoned = (corrections ?? []).some(({ field }) => field === 'signed_on')
  if (days.length < 2 || isPrintedWhole || isReasoned) return
  report({
    file: reply.file,
    line: reply.lineOf(['signed_on']),
    subject: 'signed_on',
    what: `“${printed}” can be ${days.join(' or ')}`,
    remedy: 'Say under corrections, field signed_on, why it is this day.',
  })
}

function reads(words: string): string | null {
  try {
    return parsePrintedDate(words)
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}
