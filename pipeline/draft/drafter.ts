import { readArchive, type Archive } from '../authored/archive.ts'
import { readDataFolder } from '../authored/data-folder.ts'
import type { PageRecord } from '../ingest/page-record.ts'
import { formatProblem } from '../problem.ts'
import { Refusal } from '../refusal.ts'
import { digestOf, draftOf } from './draft.ts'
import { clearUnfinished, listDrafts, readDoubts, writeDraft } from './write-draft.ts'
import { join } from 'node:path'

/** What became of a page that was taken. */
export interface Drafted {
  says: string
  /** Nothing new was written. */
  isKnown: boolean
}

/** Turns pages into drafts, one after another, beside one archive. */
export interface Drafter {
  draft: (record: PageRecord, page: string) => Drafted
}

export function drafterOf({
  data,
  drafts,
  today,
}: {
  data: string
  drafts: string
  today: string
}): Drafter {
  const archive = archiveOf(data)
  clearUnfinished(drafts)
  const published = new Map([...archive.sources].map(([id, { value }]) => [value.sha256, id]))
  const drafted = new Map(
    listDrafts(drafts).map((id) => [readDoubts(join(drafts, id)).text_sha256, id]),
  )
  return {
    draft(record, page) {
      if (record.outcome === 'suggestion')
        return { says: 'only a suggestion: read, but no reply to draft', isKnown: true }
      const digest = digestOf(record.text)
      const same = published.get(digest)
      if (same !== undefined)
        return { says: `the same text is published as ${same}`, isKnown: true }
      const before = drafted.get(digest)
      if (before !== undefined)
        return { says: `the same text is drafted as ${before}`, isKnown: true }
      const draft = draftOf(record, { archive, today })
      const written = writeDraft(drafts, draft, page)
      if (written === 'another text') {
        const other = { ...draft, id: `${draft.id}-${digest.slice(0, 8)}` }
        writeDraft(drafts, other, page)
        drafted.set(digest, other.id)
        return {
          says: `drafts/${other.id}: another text of ${draft.id} is drafted already`,
          isKnown: false,
        }
      }
      drafted.set(digest, draft.id)
      return { says: `drafts/${draft.id}, ${draft.doubts.length} doubts`, isKnown: false }
    },
  }
}

function archiveOf(data: string): Archive {
  const { archive, problems } = readArchive(readDataFolder(data))
  if (archive === null) throw new Refusal(problems.map(formatProblem).join('\n'))
  return archive
}
