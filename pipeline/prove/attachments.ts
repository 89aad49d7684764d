import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored } from '../authored/document.ts'
import type { Report } from '../problem.ts'

type Sourced = Pick<ReplyEntry, 'source' | 'attachments'>

/** The id of the source that an attachment is archived as, counted from 0. */
const attachmentSource = (source: string, index: number) => `${source}-attachment-${index + 1}`

/** The archived texts of a reply: its own, then those of the attachments that are archived. */
export function sourcesOf({ source, attachments }: Sourced): string[] {
  const archived = attachments.flatMap((attachment, index) =>
    attachment.archived ? [attachmentSource(source, index)] : [],
  )
  return [source, ...archived]
}

/** Proves of each attachment that it is archived where it says so, and only there. */
export function proveAttachments(
  reply: Authored<Sourced>,
  { sources }: Pick<Archive, 'sources'>,
  report: Report,
): void {
  const { source, attachments } = reply.value
  for (const [index, { label, archived }] of attachments.entries()) {
    const id = attachmentSource(source, index)
    if (archived === sources.has(id)) continue
    report({
      file: reply.file,
      line: reply.lineOf(['attachments', index, 'archived']),
      subject: 'attachments',
      what: archived
        ? `“${label}” is said to be archived, but no source has the id ${id}`
        : `“${label}” is said not to be archived, but source ${id} is`,
      remedy: archived
        ? `Archive its text as sources/${id}.txt with its record, or write archived: false.`
        : 'Write archived: true, or take the source away.',
    })
  }
}
