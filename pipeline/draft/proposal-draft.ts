import type { Quote } from '../../schemas/evidence.ts'
import type { ProposalEntry } from '../../schemas/proposal.ts'
import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import type { PageRecord } from '../ingest/page-record.ts'
import type { Letter } from '../prove/letter.ts'
import { namesCongress } from '../prove/names-congress.ts'
import { printsNumber } from '../prove/proposal-number.ts'
import { saysPublicity, saysResultClass } from '../prove/outcome-words.ts'
import { clausesOf } from '../propose/clauses.ts'
import { quoteAt } from '../propose/quote-at.ts'
import type { NewDoubt } from './doubts.ts'
import type { Finder } from './find-quote.ts'
import { addresseesQuote, departmentQuote } from './reply-draft.ts'

type Quotes = ProposalEntry['evidence']['quotes']

/** What the ids of a proposal’s people, body and place are. */
export interface ProposalIds {
  place: string
  deputies: string[]
  body: string
  source: string
}

/** The proposal a reply answers, as far as the page tells it: never a date it does not print. */
export function proposalDraft(
  record: PageRecord,
  ids: ProposalIds,
  { letter, finder, recordedOn }: { letter: Letter; finder: Finder; recordedOn: string },
  doubt: (doubt: NewDoubt) => void,
) {
  const quotes: Quotes = {}
  const body = record.kind.value === 'cppcc_proposal' ? 'cppcc' : 'npc'
  const congress = { body, term: record.term.value, session: record.session.value } as const
  const put = (key: keyof Quotes, quote: Quote | null) => {
    if (quote !== null) quotes[key] = quote
    return quote
  }
  put(
    'kind',
    finder.find(
      body === 'npc' ? /人大代表建议|人大|人民代表大会/u : /政协提案|政协|政治协商会议/u,
      () => true,
      'page_header',
      'title',
      'body',
    ),
  )
  const { term, session } = congress
  if (term !== null && session !== null)
    put(
      'congress',
      finder.find(
        /[^，,。：:\s《》]{0,24}届[^，,。：:《》]{0,24}?次(?:会议|全会|大会)/u,
        (words) => namesCongress(words, { body, term, session }),
        'title',
        'page_header',
        'body',
      ),
    )
  const number = record.number.value
  if (number !== null) {
    const wanted = (words: string) => printsNumber(words, number)
    const printed = [...number].map(anyWidth).join('')
    put(
      'number',
      finder.find(
        new RegExp(`(?:建议|提案)?(?:序号|编号|号)[:：]\\s*${printed}`, 'u'),
        wanted,
        'page_header',
      ) ??
        finder.find(
          new RegExp(`第\\s*${printed}\\s*号`, 'u'),
          wanted,
          'title',
          'page_header',
          'body',
        ) ??
        finder.find(new RegExp(`${printed}\\s*号`, 'u'), wanted, 'title', 'page_header', 'body') ??
        finder.find(new RegExp(`第\\s*${printed}`, 'u'), wanted, 'title', 'page_header', 'body'),
    )
  }
  const topic = record.topic.value
  const title =
    topic === null ? null : finder.findWords(topic, 'body', 'salutation', 'page_header', 'title')
  put('title', title)
  if (topic !== null && title === null)
    doubt({
      about: 'proposal title',
      says: `“${topic}” does not stand in the letter word for word: left out`,
    })
  put('deputies', addresseesQuote(record, finder))
  put('lead_body', departmentQuote(record, finder))
  const reply = put('disclosure_reply', publicity(letter))
  const result = resultClass(record, letter)
  if (result !== null) put('result_class', result.quote)
  const printedClass = record.resultClass.value
  if (printedClass !== null && result === null)
    doubt({
      about: 'result_class',
      says: `class “${printedClass}” is not proved by the archived text: left out`,
    })
  const isWithheld = reply !== null && saysPublicity(reply.exact, 'reply', false)
  return {
    kind: record.kind.value,
    place: ids.place,
    congress,
    number,
    title: title === null ? null : joinBrokenLines(title.exact),
    lead_deputy: ids.deputies[0] ?? null,
    joint_deputies: ids.deputies.slice(1),
    lead_body: ids.body,
    co_bodies: null,
    resubmission_of: null,
    submitted_on: null,
    assigned_on: null,
    withdrawn_on: null,
    result_class: result?.value ?? null,
    rating: null,
    disclosure: { suggestion: null, reply: reply === null ? null : !isWithheld, feedback: null },
    evidence: { source: ids.source, quotes },
    recorded_on: recordedOn,
    absent: {
      ...(title === null ? { title: 'not_published' } : {}),
      co_bodies: 'not_published',
      submitted_on: 'not_published',
      assigned_on: 'not_published',
      ...(result === null ? { result_class: 'not_published' } : {}),
      rating: 'not_published',
      'disclosure.suggestion': 'not_published',
      ...(reply === null ? { 'disclosure.reply': 'not_published' } : {}),
      'disclosure.feedback': 'not_published',
      resubmission_of: 'unknown',
      withdrawn_on: 'not_applicable',
    },
  }
}

/** A character as it may be printed: 7 or ７, - or －. */
function anyWidth(character: string): string {
  if (character === '-') return '[-－—]'
  return /[0-9A-Z]/u.test(character)
    ? `[${character}${String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)}]`
    : character
}

/** 此件公开发布, 公开方式:主动公开, 发布日期: a page that prints it is public. */
function publicity(letter: Letter): Quote | null {
  for (const sentence of letter.sentences.values()) {
    const kind = letter.paragraphs.get(sentence.anchor)?.kind
    if (kind === 'body' || kind === 'heading' || kind === 'closing') continue
    const match = /(?:发布(?:日期|时间)|此件)[:：]?[^\s|]{0,12}(?:\s*\d[\d\-年月日/:.]*)?/u.exec(
      sentence.text,
    )
    if (match === null) continue
    const clause = clausesOf(sentence.text).find(
      ({ start, end }) => start <= match.index && match.index < end,
    )
    if (
      clause !== undefined &&
      saysPublicity(match[0], 'reply', true) &&
      saysPublicity(clause.text, 'reply', true)
    )
      return quoteAt(letter, sentence, match.index, match.index + match[0].trimEnd().length)
  }
  return null
}

/** The class as printed, where its words stand in the text; what it comes to, only where they say it. */
function resultClass(record: PageRecord, letter: Letter) {
  const code = record.resultClass.value
  const printed = record.resultClass.taken?.printed.trim() ?? ''
  if (code === null || printed === '') return null
  for (const sentence of letter.sentences.values()) {
    const at = sentence.text.indexOf(printed)
    if (at === -1) continue
    const value = { scheme: schemeOf(code), code, label: code, normalised: 'unknown' as const }
    if (saysResultClass(printed, value))
      return { value, quote: quoteAt(letter, sentence, at, at + printed.length) }
  }
  return null
}

function schemeOf(code: string): string {
  if (/^[A-F]\d?$/u.test(code)) return code.length > 1 ? '字母加数字' : '字母'
  return /^[甲乙丙丁]$/u.test(code) ? '甲乙丙' : '文字'
}
