import type { Quote } from '../../schemas/evidence.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import { DateError } from '../dates/date-error.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import { scanDates } from '../dates/scan.ts'
import { daysOf } from '../dates/damaged.ts'
import type { PageRecord } from '../ingest/page-record.ts'
import { closeGaps } from '../ingest/text.ts'
import type { Letter } from '../prove/letter.ts'
import { replyKindOf } from '../prove/reply-kind-words.ts'
import type { NewDoubt } from './doubts.ts'
import type { Finder } from './find-quote.ts'

export type ReplyFacts = Pick<
  ReplyEntry,
  'kind' | 'title' | 'doc_number' | 'published_on' | 'attachments' | 'evidence' | 'absent'
> & { signed_on: string | null }

/** The facts of a reply, each with its quote; what no words of the letter prove is left out, with a doubt. */
export function replyFacts(
  record: PageRecord,
  letter: Letter,
  finder: Finder,
  doubt: (doubt: NewDoubt) => void,
): ReplyFacts {
  const evidence: ReplyEntry['evidence'] = {}
  const absent: ReplyEntry['absent'] = {}
  const put = (key: keyof typeof evidence, quote: Quote | null) => {
    if (quote !== null) evidence[key] = quote
  }
  const title = titleQuote(record, letter, finder)
  put('title', title)
  const kind = replyKindOf(title?.exact ?? record.title ?? '') ?? 'final'
  put('kind', title)
  if (title === null)
    doubt({
      about: 'title',
      says: 'the title does not stand in the archived text in one piece: quote it',
    })

  const signed =
    damagedQuote(record, letter, finder) ??
    dateQuote(letter, finder, record.signedOn.value, ['date', 'signature', 'contact', 'body'])
  put('signed_on', signed)
  if (record.signedOn.value !== null && signed === null)
    doubt({
      about: 'signed_on',
      says: `${record.signedOn.value} is not printed whole in the letter`,
      passage: record.signedOn.taken?.printed ?? null,
    })

  const published = dateQuote(letter, finder, record.publishedOn.value, [
    'page_header',
    'page_footer',
    'title',
  ])
  put('published_on', published)
  const published_on = published === null ? null : record.publishedOn.value
  if (published_on === null) {
    absent.published_on = 'not_published'
    if (record.publishedOn.value !== null)
      doubt({
        about: 'published_on',
        says: `the page’s own marks say ${record.publishedOn.value}, which its text does not print: left out`,
      })
  }

  const number = record.docNumber.value === null ? null : finder.findWords(record.docNumber.value)
  put('doc_number', number)
  if (number === null) absent.doc_number = 'not_published'

  put('body', departmentQuote(record, finder))
  put('addressees', addresseesQuote(record, finder))

  const attachments = record.attachments.map((label) => ({
    label: label.replace(/^(?:答复)?附\s*件?\d*\s*[:：]\s*/u, '').trim() || label,
    archived: false,
  }))
  const [first] = record.attachments
  if (first !== undefined) put('attachments', finder.findWords(first))
  return {
    kind,
    title: title?.exact ?? record.title ?? '',
    doc_number: number?.exact ?? null,
    signed_on: record.signedOn.value,
    published_on,
    attachments,
    evidence,
    absent,
  }
}

/** The title above the letter, whole: the segmentation calls its paragraph one. */
function titleQuote(record: PageRecord, letter: Letter, finder: Finder): Quote | null {
  const named =
    record.title === null ? null : finder.findWords(record.title, 'title', 'page_header')
  if (named !== null) return named
  const title = [...letter.sentences.values()].findLast(
    ({ anchor }) => letter.paragraphs.get(anchor)?.kind === 'title',
  )
  return title === undefined ? null : finder.findWords(title.text, 'title')
}

/** A date printed whole that reads as this one. */
function dateQuote(
  letter: Letter,
  finder: Finder,
  date: string | null,
  kinds: Parameters<Finder['findWords']> extends [string, ...infer K] ? K : never,
): Quote | null {
  if (date === null) return null
  for (const kind of kinds) {
    for (const { anchor, text } of letter.sentences.values()) {
      if (letter.paragraphs.get(anchor)?.kind !== kind) continue
      const printed = scanDates(text).find((each) => reads(each.text) === date)
      if (printed !== undefined) return finder.findWords(printed.text, kind)
    }
  }
  return null
}

/** The whole line of a date that lost characters, where it can be the day that was read. */
function damagedQuote(record: PageRecord, letter: Letter, finder: Finder): Quote | null {
  const { value, taken } = record.signedOn
  if (value === null || taken?.source !== 'signature') return null
  const line = [...letter.sentences.values()].findLast(({ text }) => text.trim() === taken.printed)
  return line !== undefined && daysOf(line.text).includes(value)
    ? finder.findWords(line.text.trim())
    : null
}

function reads(words: string): string | null {
  try {
    return parsePrintedDate(words)
  } catch (error) {
    if (error instanceof DateError) return null
    throw error
  }
}

/** The department’s name, at the signature before anywhere else. */
export function departmentQuote({ department }: PageRecord, finder: Finder): Quote | null {
  if (department.value === null) return null
  return finder.findWords(department.value, 'signature', 'date', 'contact', 'page_header', 'title')
}

/** From the first name to the last, with the word for them behind it. */
export function addresseesQuote(record: PageRecord, finder: Finder): Quote | null {
  const names = record.addressees.value
  if (names === null) return null
  const [first] = names
  if (first === undefined) return null
  const spaced = (name: string) => [...name].join('\\s*')
  const pattern =
    names.length === 1
      ? `${spaced(first)}\\s*(?:等?.{0,6}?(?:代表|委员))?`
      : `${spaced(first)}.*${spaced(names.at(-1) ?? first)}\\s*(?:等?.{0,6}?(?:代表|委员))?`
  return finder.find(
    new RegExp(pattern, 'u'),
    (words) => names.every((name) => closeGaps(words).includes(name)),
    'salutation',
    'page_header',
    'body',
  )
}
