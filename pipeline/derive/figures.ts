import type { Figure, FigureEntry } from '../../schemas/figure.ts'
import type { FigureReference } from '../../schemas/quantity.ts'
import { apiUrl, evidence, pageUrl, partId, reference } from './links.ts'
import { type Proved, proven, type ProvedReply, replyReference } from './proved.ts'

/** The quantity of a figure with all its keys: a value, or the two ends of a range. */
function quantityOf({ value, low, high, qualifier, unit, unit_text, per, text }: FigureEntry) {
  return {
    value: value ?? null,
    low: low ?? null,
    high: high ?? null,
    qualifier,
    unit,
    unit_text,
    per,
    text,
  }
}

export function figureReference(reply: ProvedReply, name: string): FigureReference {
  const figure = proven(reply.figures, name)
  const id = partId(reply.id, name)
  return { ...reference('figures', id, figure.label.zh), ...quantityOf(figure) }
}

export function deriveFigures({ archive, replies }: Proved): Figure[] {
  return replies.flatMap(({ id: reply, entry }) =>
    entry.figures.map((figure) => {
      const id = partId(reply, figure.id)
      const { label, subject, topic, as_of, period } = figure
      const isRange = figure.value === undefined
      return {
        id,
        url: apiUrl('figures', id),
        page_url: pageUrl.figures(reply, figure.id),
        reply: replyReference(archive, reply),
        label,
        subject,
        topic,
        as_of,
        period,
        ...quantityOf(figure),
        evidence: evidence(reply, entry.source, figure.evidence),
        recorded_on: entry.recorded_on,
        absent: {
          ...figure.absent,
          ...(isRange
            ? { value: 'not_applicable' as const }
            : { low: 'not_applicable' as const, high: 'not_applicable' as const }),
        },
      }
    }),
  )
}
