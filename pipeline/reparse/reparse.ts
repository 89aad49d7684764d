import type { ReplyEntry } from '../../schemas/reply.ts'
import type { Archive } from '../authored/archive.ts'
import type { Authored } from '../authored/document.ts'
import type { PageRecord } from '../ingest/page-record.ts'
import { readPage } from '../ingest/read-page.ts'
import { Refused } from '../ingest/refused.ts'
import { joinBrokenLines } from '../letter/join-broken-lines.ts'
import { namesOfBody } from '../prove/facts.ts'
import type { Report } from '../problem.ts'

type Correction = NonNullable<ReplyEntry['corrections']>[number]
type Field = Correction['field']

/**
 * Reads every archived text again as if it came in today and holds the published
 * record to it: a difference needs a correction with its reason in the reply’s
 * file, and a correction needs its difference.
 */
export function reparseArchive(archive: Archive, report: Report): void {
  for (const reply of archive.replies.values()) {
    const bytes = archive.texts.get(reply.value.source)?.bytes
    if (bytes === undefined) continue
    const record = read(bytes)
    if (typeof record === 'string') {
      refuse(reply, report, ['source'], `the importer now refuses its archived text: ${record}`)
      continue
    }
    compare(reply, archive, record, report)
  }
}

function read(bytes: Uint8Array): PageRecord | string {
  try {
    return readPage(bytes, 'archived.txt')
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
}

function compare(
  reply: Authored<ReplyEntry>,
  archive: Archive,
  record: PageRecord,
  report: Report,
): void {
  const corrections = new Map((reply.value.corrections ?? []).map((each) => [each.field, each]))
  for (const [field, { published, read: found }] of differences(reply.value, archive, record)) {
    const correction = corrections.get(field)
    corrections.delete(field)
    if (correction?.read === found) continue
    refuse(
      reply,
      report,
      [field],
      `${field}: published is ${published ?? 'nothing'}, the importer reads ${found ?? 'nothing'}`,
    )
  }
  for (const { field } of corrections.values())
    refuse(reply, report, ['corrections'], `a correction of ${field}, which is read as published`)
}

/** Fields that are read otherwise than published, with both. */
function differences(
  value: ReplyEntry,
  archive: Archive,
  record: PageRecord,
): [Field, { published: string | null; read: string | null }][] {
  const proposal = archive.proposals.get(value.proposals[0] ?? '')?.value
  const names = namesOfBody(archive, value.body)
  const department = record.department.value
  const own: [Field, string | null, string | null][] = [
    ['title', value.title, record.title],
    ['signed_on', value.signed_on, record.signedOn.value],
    ['published_on', value.published_on, record.publishedOn.value],
    ['doc_number', value.doc_number, record.docNumber.value],
    [
      'body',
      department !== null && names.includes(department) ? department : (names[0] ?? null),
      department,
    ],
    [
      'addressees',
      value.addressees.map((id) => archive.deputies.get(id)?.value.name ?? id).join('、'),
      record.addressees.value?.join('、') ?? null,
    ],
  ]
  const answered: [Field, string | null, string | null][] =
    proposal === undefined || value.proposals.length > 1
      ? []
      : [
          ['kind', proposal.kind, record.kind.value],
          ['term', String(proposal.congress.term), record.term.value?.toString() ?? null],
          ['session', String(proposal.congress.session), record.session.value?.toString() ?? null],
          ['number', proposal.number, record.number.value],
          ['topic', proposal.title, record.topic.value],
        ]
  return [...own, ...answered].flatMap(([field, published, found]) =>
    bare(published) === bare(found) ? [] : [[field, { published, read: found }]],
  )
}

const bare = (words: string | null) =>
  words === null ? null : joinBrokenLines(words).replace(/\s/gu, '')

function refuse(
  reply: Authored<ReplyEntry>,
  report: Report,
  path: readonly string[],
  what: string,
): void {
  report({
    file: reply.file,
    line: reply.lineOf(path),
    subject: 'reparse',
    what,
    remedy:
      'Correct the record or the importer, or record the correction with its reason under corrections.',
  })
}
