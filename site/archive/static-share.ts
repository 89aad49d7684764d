import type { Deputy } from '../../schemas/deputy.ts'
import type { Proposal } from '../../schemas/proposal.ts'
import type { Reply } from '../../schemas/reply.ts'
import type { Source } from '../../schemas/source.ts'
import { newestFirst } from '../home/newest.ts'

interface Records {
  replies: readonly Pick<
    Reply,
    'id' | 'signed_on' | 'proposals' | 'body' | 'addressees' | 'source'
  >[]
  proposals: readonly Pick<Proposal, 'id'>[]
  deputies: readonly Pick<Deputy, 'id'>[]
  bodies: readonly { id: string }[]
  sources: readonly Pick<Source, 'id' | 'table'>[]
}

/** Kinds of pages of which there are the more the larger the archive is. */
export type Growing = 'replies' | 'proposals' | 'deputies' | 'bodies' | 'texts' | 'tables'

/**
 * The ids of the records whose pages are built ahead, at most so many of each kind: the newest
 * letters, and of the other kinds first what these letters touch. The Worker draws the others
 * when they are asked for.
 */
export function staticShare(
  { replies, proposals, deputies, bodies, sources }: Records,
  most: number,
): Readonly<Record<Growing, string[]>> {
  const newest = newestFirst(replies)
  const letters = newest.slice(0, most)
  const first = (touched: readonly string[], all: readonly { id: string }[]) =>
    [...new Set([...touched, ...all.map(({ id }) => id)])].slice(0, most)
  return {
    replies: letters.map(({ id }) => id),
    proposals: first(
      letters.flatMap((letter) => letter.proposals.map(({ id }) => id)),
      proposals,
    ),
    deputies: first(
      letters.flatMap((letter) => letter.addressees.map(({ id }) => id)),
      deputies,
    ),
    bodies: first(
      letters.map(({ body }) => body.id),
      bodies,
    ),
    texts: first(
      letters.map(({ source }) => source.id),
      sources,
    ),
    tables: first(
      [],
      sources.filter(({ table }) => table !== null),
    ),
  }
}
