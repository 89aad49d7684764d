import type { PartialDate } from '../../schemas/partial-date.ts'
import type { Reply } from '../../schemas/reply.ts'

/** What a citation of an archived letter names. */
export type Cited = {
  id: string
  author: string
  title: string
  docNumber: string | null
  signedOn: PartialDate
  /** The letter’s address; a local copy has none that others can open. */
  url: string | null
}

type Letter = Pick<Reply, 'id' | 'body' | 'title' | 'doc_number' | 'signed_on' | 'page_url'>

export function citedLetter(reply: Letter, origin: string | null): Cited {
  return {
    id: reply.id,
    author: reply.body.name,
    title: reply.title,
    docNumber: reply.doc_number,
    signedOn: reply.signed_on,
    url: origin === null ? null : new URL(reply.page_url, origin).href,
  }
}
