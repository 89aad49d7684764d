import { declared, type ResourceName } from '../../../schemas/resources.ts'

/** A text of a record that search looks in. */
export interface RecordText {
  /** The sentence it is, or is quoted from; null for names and labels. */
  anchor: string | null
  /** Where it stands in the record, as `resources` declares it. */
  path: string
  text: string
}

/**
 * What search looks in: the texts at the declared paths of a record, in the order they
 * stand there. A heading stands in its section and among its paragraphs, and is one text.
 */
export function textsOf(resource: ResourceName, record: unknown): RecordText[] {
  const seen = new Set<string>()
  return [...textsAt(record, declared(resource).text, '')].filter(({ anchor, text }) => {
    const sentence = `${anchor ?? ''} ${text}`
    const isNew = anchor === null || !seen.has(sentence)
    seen.add(sentence)
    return isNew
  })
}

function* textsAt(value: unknown, paths: readonly string[], before: string): Generator<RecordText> {
  if (Array.isArray(value)) {
    for (const one of value) yield* textsAt(one, paths, before)
    return
  }
  const steps = Map.groupBy(paths, (path) => path.split('.')[0] ?? '')
  for (const [key, inner] of entriesOf(value)) {
    const rest = steps.get(key)?.map((path) => path.slice(key.length + 1))
    const path = before + key
    if (rest === undefined) continue
    if (rest.includes(''))
      for (const text of strings(inner)) yield { anchor: anchorOf(value), path, text }
    else yield* textsAt(inner, rest, `${path}.`)
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const strings = (value: unknown): string[] =>
  [value].flat().filter((one) => typeof one === 'string')

/** A sentence’s own anchor, or that of the sentence which proves what the object says. */
function anchorOf(object: unknown): string | null {
  const own = new Map(entriesOf(object))
  const anchor = own.get('anchor') ?? new Map(entriesOf(own.get('evidence'))).get('anchor')
  return typeof anchor === 'string' ? anchor : null
}
