import { declared, resourceNames } from '../../schemas/resources.ts'

/** The same thing in another format: what a `<link rel="alternate">` says. */
export interface Alternate {
  name: 'json' | 'csv' | 'ndjson' | 'atom' | 'ics'
  type: string
  href: string
}

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  atom: 'application/atom+xml',
  ics: 'text/calendar',
} as const satisfies Record<Alternate['name'], string>

/** Parameters that a format has no use for: it has no pages, or no such part. */
const without: Readonly<Record<Alternate['name'], readonly string[]>> = {
  json: [],
  csv: ['limit', 'cursor', 'facet'],
  ndjson: ['limit', 'cursor', 'facet'],
  atom: ['facet', 'fields', 'cursor'],
  ics: ['limit', 'cursor', 'facet', 'fields'],
}

/** Every format of what stands at an address of the API, that address’s own first. */
export function alternatesOf(json: string): Alternate[] {
  const [path = '', query = ''] = json.split('?')
  return formatsAt(path).map((name) => {
    const given = new URLSearchParams(query)
    for (const parameter of without[name]) given.delete(parameter)
    const rest = name === 'json' ? query : given.toString()
    const address = name === 'json' ? path : `${path}.${name}`
    return { name, type: mediaTypes[name], href: rest === '' ? address : `${address}?${rest}` }
  })
}

function formatsAt(path: string): Alternate['name'][] {
  const [, name, item] = /^\/api\/v1\/([a-z]+)(\/[^/]+)?$/.exec(path) ?? []
  if (name === 'search') return ['json', 'atom']
  const resource = resourceNames.find((known) => known === name)
  if (resource === undefined) return ['json']
  const feeds = declared(resource).feeds.filter((feed) => item === undefined || feed === 'ics')
  return ['json', 'csv', 'ndjson', ...feeds]
}
