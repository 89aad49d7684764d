import type { Query } from '../../schemas/envelope.ts'
import { withQuery } from '../query.ts'
import { type Format, formats } from './formats.ts'

/** A link of RFC 8288. */
export interface Link {
  rel: string
  href: string
  type?: string
}

export const linkHeader = (links: readonly Link[]): string =>
  links
    .map(({ rel, href, type }) => {
      const typed = type === undefined ? '' : `; type="${type}"`
      return `<${href}>; rel="${rel}"${typed}`
    })
    .join(', ')

/** The same list or item in the other formats that its address has. */
export const alternateLinks = (
  path: string,
  query: Query,
  given: Format,
  offered: readonly Format[],
): Link[] =>
  offered
    .filter((format) => format !== given)
    .map((format) => ({
      rel: 'alternate',
      href: withQuery(`${path}.${format}`, takenBy(format, query)),
      type: mediaTypeOf(format),
    }))

/** A media type without its parameters. */
export const mediaTypeOf = (format: Format): string =>
  formats[format].mediaType.split(';', 1)[0] ?? ''

/** The parameters of a list that ask the same of another format; where its pages begin is no part of it. */
function takenBy(format: Format, query: Query): Query {
  const without: readonly string[] = ['cursor', ...formats[format].without]
  return Object.fromEntries(Object.entries(query).filter(([name]) => !without.includes(name)))
}

/**
 * What a format’s answer says of its body. `name` is what a saved file is called after:
 * `replies-2026-11-24-0123456789ab`. A calendar opens; a table is saved.
 */
export function formatHeaders(format: Format, name: string): Record<string, string> {
  const type = { 'Content-Type': formats[format].mediaType }
  if (format === 'json' || format === 'atom') return type
  const disposition = format === 'ics' ? 'inline' : 'attachment'
  return { ...type, 'Content-Disposition': `${disposition}; filename="youju-${name}.${format}"` }
}
