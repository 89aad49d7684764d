import type { Satisfaction } from '../../schemas/satisfaction.ts'
import { figureReference } from './figures.ts'
import { apiUrl, evidence, pageUrl, partId } from './links.ts'
import { type Proved, replyReference } from './proved.ts'

export function deriveSatisfaction({ archive, replies }: Proved): Satisfaction[] {
  return replies.flatMap((reply) =>
    reply.entry.satisfaction.map((rating): Satisfaction => {
      const { value, n, response_rate, evidence: quote, id: name, ...said } = rating
      const id = partId(reply.id, name)
      return {
        id,
        url: apiUrl('satisfaction', id),
        page_url: pageUrl.satisfaction(id),
        reply: replyReference(archive, reply.id),
        ...said,
        value: figureReference(reply, value),
        n: n === null ? null : figureReference(reply, n),
        response_rate: response_rate === null ? null : figureReference(reply, response_rate),
        evidence: evidence(reply.id, reply.entry.source, quote),
        recorded_on: reply.entry.recorded_on,
      }
    }),
  )
}
