import { type Document, isSeq, parseDocument } from 'yaml'
import { ChangeEntry } from '../../schemas/change-entry.ts'
import type { RegisteredId } from '../compile/register.ts'

/** `data/changes.yaml` with an entry for each record that archived tables brought up to date; what it holds stays. */
export function withUpdates(
  changes: Uint8Array | undefined,
  records: readonly Pick<RegisteredId, 'resource' | 'id'>[],
  tables: readonly string[],
  on: string,
): string {
  const document: Document = parseDocument(new TextDecoder().decode(changes))
  const list = document.contents
  if (!isSeq(list)) throw new Error('data/changes.yaml holds no list')
  // An empty list stands in brackets.
  list.flow = false
  const named = tables.join(', ')
  for (const { resource, id } of records) {
    const entry = ChangeEntry.parse({
      on,
      action: 'updated',
      resource,
      id,
      note: {
        zh: `据已归档的表格补充：${named}。`,
        en: `Brought up to date from archived tables: ${named}.`,
      },
    })
    list.add(document.createNode(entry))
  }
  return document.toString({ lineWidth: 0 })
}
