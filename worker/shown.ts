import { onDay } from './clocked-record.ts'
import { selectFields } from './selected-fields.ts'

/** How records are answered, besides as they were loaded. */
export interface Showing {
  /** The day clocks are shown for; none where there is no clock. */
  asOf: string | undefined
  /** Only these fields; none means all. */
  fields: readonly string[] | undefined
}

/** A record’s text as it is answered: the very text that was loaded, unless a day or fields were asked. */
export function showing({ asOf, fields }: Showing): (text: string) => string {
  if (asOf === undefined && fields === undefined) return (text) => text
  const select = fields === undefined ? (record: unknown) => record : selectFields(fields)
  return (text) => {
    const record: unknown = JSON.parse(text)
    return JSON.stringify(select(asOf === undefined ? record : onDay(record, asOf)))
  }
}
