import type { Archive } from '../archive/archive.ts'
import { rowsOfTable } from './archived-table.ts'

/** All that the page of an archived table shows; null where no table of this id is archived. */
export async function readTable(archive: Archive, id: string) {
  const source = await archive.source(id)
  if (source === null) return null
  const { table } = source
  if (table === null) return null
  const text = await archive.text(id)
  if (text === null) throw new Error(`${id} has no archived text`)
  const rows = rowsOfTable(new TextDecoder().decode(text))
  return { release: archive.release, source, table, rows }
}

export type TableRead = NonNullable<Awaited<ReturnType<typeof readTable>>>
