import type { Reply } from '../../schemas/reply.ts'

/** Replies as a reader looks for them: signed last, first. */
export function newestFirst<R extends Pick<Reply, 'id' | 'signed_on'>>(replies: readonly R[]): R[] {
  return [...replies].sort(
    (a, b) => b.signed_on.localeCompare(a.signed_on) || (a.id < b.id ? -1 : 1),
  )
}
