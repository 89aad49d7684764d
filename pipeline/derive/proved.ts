import type { FigureEntry } from '../../schemas/figure.ts'
import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Reference } from '../../schemas/reference.ts'
import type { ReplyReference } from '../../schemas/reply-reference.ts'
import type { Archive } from '../authored/archive.ts'
import type { Letter } from '../prove/letter.ts'
import type { ArchivedTable } from '../tables/archived-table.ts'
import type { CodePoints } from '../text/code-points.ts'
import { reference } from './links.ts'

/** A reply whose letter and every number in it were proved. */
export interface ProvedReply {
  id: string
  entry: ReplyEntry
  letter: Letter
  figures: ReadonlyMap<string, FigureEntry>
}

/** The archive after the proof: what records are derived from. */
export interface Proved {
  archive: Archive
  replies: readonly ProvedReply[]
  texts: ReadonlyMap<string, { text: CodePoints; bytes: Uint8Array }>
  /** The archived tables, by the id of their source. */
  tables: ReadonlyMap<string, ArchivedTable>
  /** The newest day on which any record changed: the date of the release. */
  releasedOn: string
}

/** Takes the value of a key that the proof has shown to be there. */
export function proven<K, V>(records: ReadonlyMap<K, V>, key: K): V {
  const value = records.get(key)
  if (value === undefined) throw new Error(`${String(key)} was not proved`)
  return value
}

export const deputyReference = ({ deputies }: Archive, id: string): Reference =>
  reference('deputies', id, proven(deputies, id).value.name)

export const bodyReference = ({ bodies }: Archive, id: string): Reference =>
  reference('bodies', id, proven(bodies, id).value.name)

export function replyReference(archive: Archive, id: string): ReplyReference {
  const { title, signed_on, body } = proven(archive.replies, id).value
  return { ...reference('replies', id, title), signed_on, body: bodyReference(archive, body) }
}

export const proposalReference = ({ proposals }: Archive, id: string): Reference => {
  const { title, number } = proven(proposals, id).value
  return reference('proposals', id, title ?? `第${number}号`)
}
