import { csvColumns, selectColumns } from '../../schemas/columns.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import { csvWriter } from './csv.ts'
import { type CalendarOf, icsWriter } from './ics.ts'
import { ndjsonWriter } from './ndjson.ts'
import { type ReadRows, refuseTooManyRows } from './records.ts'
import { streamList, type Writer } from './stream.ts'

/** The formats that hold all matching records, not a page of them. */
export type WholeFormat = 'csv' | 'ndjson' | 'ics'

/** What a whole list is of: as a calendar’s, and the paths that `fields=` selects besides `id`. */
export interface WholeOf extends CalendarOf {
  fields?: readonly string[] | undefined
}

/** A list of many records. */
export interface WholeList<Cursor> extends WholeOf {
  release: string
  /** How many records match; a lower bound will do. */
  total: number
  /** Reads records as they are answered: with the selected fields alone, and clocks of the day. */
  read: ReadRows<Cursor>
}

/** All records of a list, as a stream. Throws a `too_many_rows` where they are more than 10,000. */
export async function wholeList<Cursor>(
  format: WholeFormat,
  list: WholeList<Cursor>,
): Promise<ReadableStream<Uint8Array>> {
  refuseTooManyRows(list.resource, list.release, list.total)
  return streamList(list.read, writerOf(format, list))
}

/** One record as a list of one would hold it. */
export function wholeItem(format: WholeFormat, record: string, of: WholeOf): string {
  const { head, page, tail } = writerOf(format, of)
  return head + page([record]) + tail
}

function writerOf(format: WholeFormat, of: WholeOf): Writer {
  switch (format) {
    case 'csv':
      return csvWriter(columnsOf(of.resource, of.fields), of.origin)
    case 'ndjson':
      return ndjsonWriter
    case 'ics':
      return icsWriter(of)
  }
}

const columnsOf = (resource: ResourceName, fields: readonly string[] | undefined) =>
  fields === undefined
    ? csvColumns(resource)
    : selectColumns(csvColumns(resource), ['id', ...fields])
