import { isCollection, type Document, parseDocument } from 'yaml'

/** The first line of each authored file, by which an editor finds its JSON Schema. */
export const schemaLine = (name: string) =>
  `# yaml-language-server: $schema=../../schemas/json/${name}.schema.json\n`

/** A value on one line, as the archive’s files are written: { a: 1, b: "text" }. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalar(value)
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${key}: ${inline(each)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

/** Words of an enumeration and ids stand bare; any other text in quotes, dates and numbers of records too. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return /^[a-z][a-z0-9_-]*[a-z0-9_]$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off)$/.test(value)
    ? value
    : JSON.stringify(value)
}

/** An object, a key a line; maps of maps under it likewise, down to `depth`. */
export function block(value: object, depth = 1, indent = ''): string {
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]: [string, unknown]) => {
      const opens = depth > 0 && typeof each === 'object' && each !== null && !Array.isArray(each)
      return opens && Object.keys(each).length > 0
        ? `${indent}${key}:\n${block(each, depth - 1, `${indent}  `)}`
        : `${indent}${key}: ${inline(each)}\n`
    })
    .join('')
}

/** Changes values in a file that an editor wrote; its comments stay. A value undefined is taken out. */
export function editYaml(
  text: string,
  changes: readonly { path: readonly string[]; value: unknown }[],
): string {
  const document: Document = parseDocument(text)
  for (const { path, value } of changes) {
    if (value === undefined) {
      document.deleteIn(path)
      continue
    }
    const node = parseDocument(inline(value)).contents
    document.setIn(path, node)
    const parent: unknown = document.getIn(path.slice(0, -1), true)
    if (isCollection(parent) && parent.items.length === 1) parent.flow = false
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
