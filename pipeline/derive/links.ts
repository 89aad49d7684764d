import type { Cell, Evidence, Quote } from '../../schemas/evidence.ts'
import type { Reference } from '../../schemas/reference.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import { type ArchivedTable, placeOfCell } from '../tables/archived-table.ts'
import { headerText } from '../tables/headers.ts'

/** The id of a part of a reply, from its name in the reply's file. */
export const partId = (reply: string, name: string) => `${reply}_${name}`

export const apiUrl = (resource: ResourceName, id: string) => `/api/v1/${resource}/${id}`

export function reference(resource: ResourceName, id: string, name: string): Reference {
  return { id, name, url: apiUrl(resource, id) }
}

/** The published form of a quote: with its source, and the permanent link to its sentence. */
export function evidence(reply: string, source: string, quote: Quote): Evidence {
  const { anchor, start, end, exact, prefix, suffix } = quote
  const url = `/replies/${reply}/#${anchor}`
  return { source, anchor, start, end, exact, prefix, suffix, url }
}

/** The published form of a cell: its place in the archived table, and the permanent link to its row. */
export function evidenceOfCell(table: ArchivedTable, cell: Cell): Evidence {
  const { sheet, row, column, exact } = cell
  const { start, end, prefix, suffix } = placeOfCell(table, cell)
  const header = headerText(table.rows, table.shape.header, column)
  return {
    source: table.id,
    anchor: `r${row}`,
    start,
    end,
    exact,
    prefix,
    suffix,
    cell: { sheet, row, column, header },
    url: `${pageUrl.tables(table.id)}#r${row}`,
  }
}

/** The page of a list, held to one record: of thousands, the list alone shows the first few. */
const only = (list: string) => (id: string) => `/${list}/?id=${id}`

/** Where the site shows a record. Parts and documents stand on the page of their reply. */
export const pageUrl = {
  proposals: (id: string) => `/proposals/${id}/`,
  replies: (id: string) => `/replies/${id}/`,
  figures: (reply: string, name: string) => `/replies/${reply}/#figure-${name}`,
  commitments: (reply: string, name: string) => `/replies/${reply}/#commitment-${name}`,
  checks: only('checks'),
  grants: only('grants'),
  facilities: only('facilities'),
  satisfaction: only('satisfaction'),
  disclosures: (id: string) => `/disclosures/${id}/`,
  bodies: (id: string) => `/departments/${id}/`,
  deputies: (id: string) => `/deputies/${id}/`,
  policies: (reply: string, id: string) => `/replies/${reply}/#policy-${id}`,
  tables: (id: string) => `/tables/${id}/`,
  sources: (reply: string) => `/replies/${reply}/#source`,
  rules: (id: string) => `/about/#rule-${id}`,
  releases: (id: string) => `/data/releases/${id}/`,
  changes: () => '/data/#changes',
}
