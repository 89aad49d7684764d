/** The same answer in other formats: addresses by the name of the format. */
export type Alternates = ReadonlyMap<string, string>

/** Reads the Link header of an answer (RFC 8288): the API itself says which formats a list has. */
export function alternatesIn(header: string): Alternates {
  const links = header.matchAll(/<([^>]+)>; rel="alternate"/g)
  return new Map(
    [...links].map(([, href = '']) => {
      const [path = ''] = href.split('?')
      return [path.slice(path.lastIndexOf('.') + 1), href]
    }),
  )
}
