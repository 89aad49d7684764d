import {
  getProposal,
  getReply,
  listCommitmentsCsv,
  listFigures,
  listGrants,
  search,
} from '../../../.youju/contract/client/index.ts'
import { createClient } from '../../../.youju/contract/client/client/index.ts'

/**
 * What a user of the generated client writes. Only the types of the document are known here: a
 * name or a value that it does not have is an error that TypeScript finds.
 */
export function readerOf(fetch: typeof globalThis.fetch) {
  const client = createClient({ baseUrl: 'http://localhost', fetch })

  return {
    /** The largest amounts, page by page. */
    async amounts(): Promise<{ value: number | null; sentence: string }[]> {
      const found = []
      let cursor: string | undefined
      do {
        const { data: page } = await listFigures({
          client,
          throwOnError: true,
          query: {
            unit: 'CNY',
            qualifier__in: ['exact', 'at_least'],
            value__gte: '1',
            sort: '-value',
            limit: 2,
            ...(cursor !== undefined && { cursor }),
          },
        })
        found.push(...page.data.map(({ value, evidence }) => ({ value, sentence: evidence.exact })))
        const next = page.links.next
        cursor = next === null ? undefined : cursorOf(next)
      } while (cursor !== undefined)
      return found
    },

    /** Where a suggestion stands on a day, and who signed its reply. */
    async proposal(id: string, as_of: string) {
      const { data } = await getProposal({
        client,
        path: { id },
        query: { as_of },
        throwOnError: true,
      })
      const { clock, replies, absent } = data.data
      const [first] = replies
      if (first === undefined) return null
      const reply = await getReply({ client, path: { id: first.id }, throwOnError: true })
      return { state: clock.state, as_of: clock.as_of, absent, body: reply.data.data.body.name }
    },

    /** What is claimed in grants, and how much of it is itemised. */
    async claims() {
      const { data } = await listGrants({
        client,
        query: { level: 'aggregate' },
        throwOnError: true,
      })
      return data.data.flatMap(({ disclosure }) =>
        disclosure === null ? [] : [disclosure.itemised.count],
      )
    },

    async departments(q: string) {
      const { data } = await search({
        client,
        query: { q, facet: ['body.id'] },
        throwOnError: true,
      })
      return { total: data.meta.total, facets: data.meta.facets?.['body.id'] ?? [] }
    },

    async table(): Promise<string> {
      const { data } = await listCommitmentsCsv({ client, parseAs: 'text', throwOnError: true })
      return data
    },

    /** A refusal is typed too. */
    async refusal() {
      const { error, response } = await listFigures({ client, query: { limit: 101 } })
      if (error === undefined) return null
      return {
        status: response?.status,
        code: error.code,
        wrong: error.errors.map((each) => each.parameter),
      }
    },

    /** Whether an answer that is held is still so. */
    async isStill(etag: string): Promise<boolean> {
      const { response } = await listGrants({ client, headers: { 'If-None-Match': etag } })
      return response?.status === 304
    },
  }
}

const cursorOf = (next: string) =>
  new URL(next, 'http://localhost').searchParams.get('cursor') ?? undefined

/** What the types must refuse: each line is an error, and TypeScript complains where it is none. */
export const refused = () => [
  // @ts-expect-error no such filter
  listFigures({ query: { colour: 'red' } }),
  // @ts-expect-error no such value
  listFigures({ query: { unit: 'euro' } }),
  // @ts-expect-error no such operator on a choice
  listFigures({ query: { qualifier__gte: 'exact' } }),
  // @ts-expect-error no such field
  listGrants({ query: { fields: ['recipient.phone'] } }),
  // @ts-expect-error an item is asked for by its id
  getReply({}),
  // @ts-expect-error search looks for something
  search({ query: {} }),
]
