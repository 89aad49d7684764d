/** The files of a release by their paths inside it. */
export type Files = ReadonlyMap<string, Uint8Array>

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A JSON file that people read too. */
export const jsonFile = (value: unknown): Uint8Array => utf8(`${JSON.stringify(value, null, 2)}\n`)

const extensionOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)

const mediaTypes: Readonly<Record<string, string>> = {
  cff: 'text/yaml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  sig: 'text/plain; charset=us-ascii',
  sqlite: 'application/vnd.sqlite3',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

export const mediaTypeOf = (path: string) =>
  mediaTypes[extensionOf(path)] ?? 'application/octet-stream'
