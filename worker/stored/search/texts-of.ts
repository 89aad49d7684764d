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
  return [...textsAt(record, textSteps(resource), '')].filter(({ anchor, text }) => {
    const sentence = `${anchor ?? ''} ${text}`
    const isNew = anchor === null || !seen.has(sentence)
    seen.add(sentence)
    return isNew
  })
}

/** The paths of texts by their first steps: null where a text stands, else what is below. */
type Steps = ReadonlyMap<string, Steps | null>

function* textsAt(value: unknown, steps: Steps, before: string): Generator<RecordText> {
  if (Array.isArray(value)) {
    for (const one of value) yield* textsAt(one, steps, before)
    return
  }
  for (const [key, inner] of entriesOf(value)) {
    const rest = steps.get(key)
    if (rest === undefined) continue
    const path = before + key
    if (rest === null) for (const text of strings(inner)) yield { ...sentenceOf(value), path, text }
    else yield* textsAt(inner, rest, `${path}.`)
  }
}

function stepsOf(paths: readonly string[]): Steps {
  const by = Map.groupBy(paths, (path) => path.split('.')[0] ?? '')
  return new Map(
    [...by].map(([key, below]) => {
      const rest = below.map((path) => path.slice(key.length + 1))
      return [key, rest.includes('') ? null : stepsOf(rest)]
    }),
  )
}

const known = new Map<ResourceName, Steps>()

function textSteps(resource: ResourceName): Steps {
  const steps = known.get(resource) ?? stepsOf(declared(resource).text)
  known.set(resource, steps)
  return steps
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const strings = (value: unknown): string[] =>
  [value].flat().filter((one) => typeof one === 'string')

/** The sentence that an object is, or the one which proves what it says. */
function sentenceOf(object: unknown): Pick<RecordText, 'anchor' | 'url'> {
  const isOne = memberOf(object, 'anchor') !== undefined
  const sentence = isOne ? object : memberOf(object, 'evidence')
  return { anchor: textAt(sentence, 'anchor'), url: textAt(sentence, 'url') }
}

function textAt(object: unknown, key: string): string | null {
  const value = memberOf(object, key)
  return typeof value === 'string' ? value : null
}

const memberOf = (value: unknown, name: string): unknown =>
  entriesOf(value).find(([key]) => key === name)?.[1]
