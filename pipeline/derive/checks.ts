import type { Check, Operand, OperandEntry } from '../../schemas/check.ts'
import { find } from '../checks/arithmetic.ts'
import { intervalOf, measureOf, type Term } from '../checks/operand.ts'
import { figureReference } from './figures.ts'
import { apiUrl, evidence, pageUrl, partId, reference } from './links.ts'
import { type Proved, proven, type ProvedReply, replyReference } from './proved.ts'

const replyDateNames = {
  signed_on: { zh: '署名日期', en: 'date of signature' },
  published_on: { zh: '发布日期', en: 'date of publication' },
}

export function deriveChecks({ archive, replies }: Proved): Check[] {
  return replies.flatMap((reply) =>
    reply.entry.checks.map(({ id: name, kind, label, wording, explanations, ...check }): Check => {
      const id = partId(reply.id, name)
      const terms = check.operands.map((operand) => termOf(reply, operand))
      return {
        id,
        url: apiUrl('checks', id),
        page_url: pageUrl.checks(id),
        reply: replyReference(archive, reply.id),
        kind,
        label,
        wording,
        explanations,
        operands: terms.map(({ published }) => published),
        ...find(kind, terms),
        recorded_on: reply.entry.recorded_on,
        absent: absentOf(check.absent, terms),
      }
    }),
  )
}

/** Published operands keep a citation one level deeper than an editor writes it. */
function absentOf(absent: Check['absent'], terms: readonly Term[]): Check['absent'] {
  return Object.fromEntries(
    Object.entries(absent).map(([path, reason]) => [
      path.replace(/^operands\.(\d+)\.citation\./, (whole, index) =>
        terms[Number(index)]?.published.basis.type === 'citation'
          ? `operands.${index}.basis.citation.`
          : whole,
      ),
      reason,
    ]),
  )
}

/** An operand as published, with its values or its date for the arithmetic. */
export function termOf(reply: ProvedReply, operand: OperandEntry): Term {
  const { id, entry } = reply
  const { role } = operand
  const quoted = (quote: Parameters<typeof evidence>[2]) => evidence(id, entry.source, quote)

  if ('figure' in operand) {
    const figure = figureReference(reply, operand.figure)
    const { label, evidence: quote } = proven(reply.figures, operand.figure)
    const basis: Operand['basis'] = { type: 'figure', figure, evidence: quoted(quote) }
    const published = { role, name: label, shown: figure.text, basis }
    const interval = intervalOf(figure)
    return { published, interval, measure: measureOf(figure), date: null }
  }
  if ('commitment' in operand) {
    const commitment = entry.commitments.find(({ id: name }) => name === operand.commitment)
    if (commitment === undefined) throw new Error(`${operand.commitment} was not proved`)
    const target = partId(id, commitment.id)
    const basis: Operand['basis'] = {
      type: 'commitment',
      commitment: reference('commitments', target, commitment.label.zh),
      evidence: quoted(commitment.evidence),
    }
    const shown = commitment.due_text ?? commitment.evidence.exact
    return {
      published: { role, name: commitment.label, shown, basis },
      interval: null,
      measure: null,
      date: commitment.due_on,
    }
  }
  if ('citation' in operand) {
    const { citation, states, date_on } = operand
    const basis: Operand['basis'] = { type: 'citation', citation }
    const published = { role, name: states, shown: date_on ?? citation.title, basis }
    return { published, interval: null, measure: null, date: date_on ?? null }
  }
  if ('reply_date' in operand) {
    const field = operand.reply_date
    const quote = entry.evidence[field]
    const date = entry[field]
    if (quote === undefined || date === null) throw new Error(`${field} was not proved`)
    const basis: Operand['basis'] = { type: 'reply_date', field, evidence: quoted(quote) }
    return {
      published: { role, name: replyDateNames[field], shown: quote.exact, basis },
      interval: null,
      measure: null,
      date,
    }
  }
  const { passage, date_on } = operand
  const basis: Operand['basis'] = { type: 'passage', evidence: quoted(passage) }
  const name = { zh: '原文', en: 'the text' }
  return {
    published: { role, name, shown: passage.exact, basis },
    interval: null,
    measure: null,
    date: date_on ?? null,
  }
}
