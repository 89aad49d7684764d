import { Document, isCollection, isMap, isScalar, visit } from 'yaml'

/** Keys whose values read best on one line. */
const onOneLine = new Set([
  'absent',
  'label',
  'metric',
  'as_of',
  'period',
  'congress',
  'disclosure',
])

/** A record as an editor keeps it in `data/`: its schema named on the first line, quotes on one line each. */
export function renderRecord(
  schema: string,
  value: object,
  comment: readonly string[] = [],
): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Pair(_, { key, value: node }) {
      const name = isScalar(key) ? key.value : null
      const isQuote = isMap(node) && node.has('exact')
      if (isQuote || (typeof name === 'string' && onOneLine.has(name))) makeFlow(node)
    },
  })
  const head = [
    `# yaml-language-server: $schema=../../schemas/json/${schema}.schema.json`,
    ...comment.map((line) => `# ${line}`),
  ]
  return `${head.join('\n')}\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}`
}

/** What stands inside a line stands on that line. */
function makeFlow(node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string' && !/^[a-z][\w-]*$/iu.test(node.value))
    node.type = 'QUOTE_DOUBLE'
  if (!isCollection(node)) return
  node.flow = true
  for (const item of node.items)
    makeFlow(isCollection(item) || isScalar(item) ? item : pairValue(item))
}

const pairValue = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'value' in item ? item.value : null
