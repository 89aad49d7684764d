import { changed } from '../document-reader.ts'

/** What only people read: it may change at any time. */
const prose = new Set([
  'description',
  'example',
  'examples',
  'info',
  'security',
  'servers',
  'summary',
  'tags',
  'x-enumDescriptions',
])

/** What clients rely on, one address or schema a line, so that a change shows where it is. */
export function contractText(document: unknown): string {
  const contract = changed(JSON.parse(JSON.stringify(document)), (object) =>
    Object.fromEntries(Object.entries(object).filter(([key, value]) => !isProse(key, value))),
  )
  const origin =
    '"x-generated":"Written by npm run publish-contract when a version goes public; never edited by hand."'
  return `{${origin},\n${members(contract, 2)}\n}\n`
}

/** A field of a record may be called as prose is: then it holds a schema. */
const isProse = (key: string, value: unknown) =>
  prose.has(key) && !(typeof value === 'object' && value !== null && isSchema(value))

const isSchema = (value: object) =>
  ['$ref', 'type', 'anyOf', 'enum', 'properties'].some((key) => Object.hasOwn(value, key))

const members = (tree: unknown, deep: number): string =>
  typeof tree !== 'object' || tree === null
    ? ''
    : Object.entries(tree)
        .map(([key, value]: [string, unknown]) => `${JSON.stringify(key)}:${laidOut(value, deep)}`)
        .join(',\n')

const laidOut = (value: unknown, deep: number): string =>
  deep > 0 && typeof value === 'object'
    ? `{\n${members(value, deep - 1)}\n}`
    : JSON.stringify(value)
