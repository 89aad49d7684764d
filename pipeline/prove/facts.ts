import type { Congress } from '../../schemas/congress.ts'
import type { Quote } from '../../schemas/evidence.ts'
import type { ProposalEntry } from '../../schemas/proposal.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored, Path } from '../authored/document.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import { readChineseInteger } from '../quantity/chinese-integer.ts'
import type { Report } from '../problem.ts'
import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import type { Letter } from './letter.ts'
import { disproveQuote, placeInSentence } from './quote.ts'
import { holdsWholeDates } from './whole-dates.ts'

/** Whether a quote says a fact; its sentence, and its place there (UTF-16), are at hand. */
type Says = (exact: string, sentence: { text: string; start: number; end: number }) => boolean

interface Fact {
  key: string
  /** The fact in words, for the message. */
  fact: string
  /** A fact that is null needs no quote, and may have none. */
  known: boolean
  says: Says
}

/** Proves the facts of a reply that are read off its letter: title, dates, signature, addressees. */
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
    { key: 'title', fact: value.title, known: true, says: (exact) => exact === value.title },
    {
      key: 'doc_number',
      fact: value.doc_number ?? '',
      known: value.doc_number !== null,
      says: (exact) => exact === value.doc_number,
    },
    dateFact('signed_on', value.signed_on),
    dateFact('published_on', value.published_on),
    { key: 'body', fact: signed.join(' / '), known: true, says: (exact) => signed.includes(exact) },
    {
      key: 'addressees',
      fact: names.join('、'),
      known: true,
      says: (exact) => names.every((name) => exact.includes(name)),
    },
    {
      key: 'attachments',
      fact: value.attachments.map(({ label }) => label).join('、'),
      known: value.attachments.length > 0,
      says: (exact) => value.attachments.every(({ label }) => exact.includes(label)),
    },
  ])
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

/** Proves the facts of a proposal that are read off the letter which answers it. */
export function proveProposalFacts(
  proposal: Authored<ProposalEntry>,
  letter: Letter,
  archive: Archive,
  report: Report,
): void {
  const { value } = proposal
  const { kind, congress, number, title } = value
  const deputies = [value.lead_deputy, ...value.joint_deputies].map(
    (id) => archive.deputies.get(id)?.value.name ?? id,
  )
  const bodies = namesOfBody(archive, value.lead_body)
  proveFacts(proposal, ['evidence', 'quotes'], value.evidence.quotes, letter, report, [
    dateFact('submitted_on', value.submitted_on),
    dateFact('assigned_on', value.assigned_on),
    dateFact('withdrawn_on', value.withdrawn_on),
    {
      key: 'kind',
      fact: kind,
      known: true,
      says: (exact) => exact.includes(kind === 'npc_suggestion' ? '人大' : '政协'),
    },
    {
      key: 'congress',
      fact: `${congress.body} ${congress.term}-${congress.session}`,
      known: true,
      says: (exact) => namesCongress(exact, congress),
    },
    { key: 'number', fact: number, known: true, says: (exact) => wholeNumber(exact) === number },
    {
      key: 'title',
      fact: title ?? '',
      known: title !== null,
      says: (exact) => joinBrokenLines(exact) === title,
    },
    {
      key: 'deputies',
      fact: deputies.join('、'),
      known: true,
      says: (exact) => deputies.every((name) => exact.includes(name)),
    },
    {
      key: 'lead_body',
      fact: bodies.join(' / '),
      known: true,
      says: (exact) => bodies.includes(exact),
    },
  ])
}

function proveFacts(
  record: Authored<unknown>,
  path: Path,
  quotes: Partial<Record<string, Quote>>,
  letter: Letter,
  report: Report,
  facts: readonly Fact[],
) {
  for (const { key, fact, known, says } of facts) {
    const quote = quotes[key]
    const at = (what: string, remedy: string) => {
      report({ file: record.file, line: record.lineOf([...path, key]), subject: key, what, remedy })
    }
    if (quote === undefined) {
      if (known) at(`“${fact}” has no quote`, `Add its quote under ${path.map(String).join('.')}.`)
      continue
    }
    const wrong = disproveQuote(letter, quote)
    if (wrong !== null) at(wrong.what, wrong.remedy)
    else if (!known) at('a quote, but no fact', 'Write the fact, or remove the quote.')
    else if (!says(quote.exact, placeInSentence(letter, quote))) {
      at(`“${quote.exact}” does not say “${fact}”`, `Correct ${key}, or the quote.`)
    }
  }
}

/** A date printed whole: 2018 out of 2018-11 is none. */
function dateFact(key: string, date: string | null): Fact {
  return {
    key,
    fact: date ?? '',
    known: date !== null,
    says: (exact, { text, start, end }) =>
      holdsWholeDates(text, start, end) && parsePrintedDate(exact) === date,
  }
}

function namesOfBody(archive: Archive, id: string): string[] {
  const body = archive.bodies.get(id)?.value
  return body === undefined ? [] : [body.name, ...body.aliases]
}

/** `十七届人大二次会议` names term 17, session 2 of the People's Congress. */
function namesCongress(exact: string, { body, term, session }: Congress): boolean {
  const [, printedTerm, printedBody, printedSession] =
    /([一二三四五六七八九十]+|[0-9]+)届.*?(人大|政协|人民代表大会|人民政治协商会议).*?([一二三四五六七八九十]+|[0-9]+)次会议/.exec(
      exact,
    ) ?? []
  if (printedTerm === undefined || printedSession === undefined) return false
  return (
    readChineseInteger(printedTerm) === term &&
    readChineseInteger(printedSession) === session &&
    (printedBody?.startsWith('人大') === true || printedBody?.startsWith('人民代表') === true) ===
      (body === 'npc')
  )
}

/** The one number in a quote such as `第77号` or `建议序号: 77`, as text. */
function wholeNumber(exact: string): string | null {
  const numbers = exact.match(/[A-Z]*[0-9]+/g) ?? []
  return numbers.length === 1 ? numbers[0] : null
}
