import { declared, type ResourceName } from '../../../schemas/resources.ts'

/** A text of a record that search looks in. */
export interface RecordText {
  /** The sentence it is, or is quoted from; null for names and labels. */
  anchor: string | null
  /** Where that sentence is read, when the record says so; one of the record’s own is on its page. */
  url: string | null
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
      for (const text of strings(inner)) yield { ...sentenceOf(value), path, text }
    else yield* textsAt(inner, rest, `${path}.`)
  }
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const strings = (value: unknown): string[] =>
  [value].flat().filter((one) => typeof one === 'string')

/** The sentence that an object is, or the one which proves what it says. */
function sentenceOf(object: unknown): Pick<RecordText, 'anchor' | 'url'> {
  const own = new Map(entriesOf(object))
  const sentence = own.has('anchor') ? own : new Map(entriesOf(own.get('evidence')))
  return { anchor: textAt(sentence, 'anchor'), url: textAt(sentence, 'url') }
}

function textAt(object: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = object.get(key)
  return typeof value === 'string' ? value : null
}
