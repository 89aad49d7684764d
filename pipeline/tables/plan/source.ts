import type { SourceEntry } from '../../../schemas/source.ts'
import type { TableShape } from '../../../schemas/table.ts'
import type { Archive } from '../../authored/archive.ts'
import { sha256 } from '../../prove/archived-text.ts'
import { textOfSheet } from '../archived-table.ts'
import { freeId } from './slug.ts'
import { block, inline, schemaLine } from './yaml.ts'

/** Where a table was found, as far as the editor tells. */
export interface Provenance {
  publisher: string | null
  url: string | null
  retrievedOn: string | null
}

export interface PlannedSource {
  id: string
  text: string
  /** Empty where the very table is archived already. */
  files: ReadonlyMap<string, string>
}

/** Archives a masked sheet under its digest: the same table has the same id for ever. */
export function planSource(
  archive: Archive,
  wanted: string,
  sheet: {
    rows: readonly (readonly string[])[]
    shape: TableShape
    redactions: SourceEntry['redactions']
  },
  { publisher, url, retrievedOn }: Provenance,
  today: string,
): PlannedSource {
  const text = textOfSheet(sheet.rows)
  const digest = sha256(text)
  const same = [...archive.sources].find(
    ([, { value }]) => value.sha256 === digest && inline(value.table) === inline(sheet.shape),
  )
  if (same !== undefined) return { id: same[0], text, files: new Map() }
  const taken = new Set(archive.register.lines.map((line) => line.split(' ').slice(1).join(' ')))
  const id = freeId(wanted, (each) => archive.sources.has(each) || taken.has(`sources ${each}`))
  const entry: SourceEntry = {
    publisher,
    original_url: url,
    retrieved_on: retrievedOn,
    cms: null,
    sha256: digest,
    redactions: sheet.redactions,
    table: sheet.shape,
    recorded_on: today,
    absent: {
      ...(publisher === null && { publisher: 'unknown' as const }),
      ...(url === null && { original_url: 'unknown' as const }),
      ...(retrievedOn === null && { retrieved_on: 'unknown' as const }),
      cms: 'not_applicable',
    },
  }
  const yaml = schemaLine('source') + block(entry, 1)
  return {
    id,
    text,
    files: new Map([
      [`sources/${id}.txt`, text],
      [`sources/${id}.yaml`, yaml],
    ]),
  }
}
