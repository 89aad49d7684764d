import { z } from 'zod'
import { DocumentReader, keysOf, type Place } from '../document-reader.ts'
import { SchemaBreaks } from './schema-breaks.ts'

const Operation = z.looseObject({ operationId: z.string() })
const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  style: z.string().optional(),
  explode: z.boolean().optional(),
})
const Header = z.looseObject({ required: z.boolean().default(false) })

/** What a client written for the document that was published cannot rely on with today’s, each in words. */
export function breaksBetween(published: unknown, today: unknown): string[] {
  return new Breaks(new DocumentReader(published), new DocumentReader(today)).all()
}

class Breaks {
  readonly #before: DocumentReader
  readonly #now: DocumentReader
  readonly #schemas: SchemaBreaks
  /** What many operations point at is compared once, and told of where it is met first. */
  readonly #seen = new Set<string>()

  constructor(before: DocumentReader, now: DocumentReader) {
    this.#before = before
    this.#now = now
    this.#schemas = new SchemaBreaks(before, now)
  }

  all(): string[] {
    const root = (document: DocumentReader) => document.at('')
    return this.#each(root(this.#before), root(this.#now), 'paths', '', (path, was, is) =>
      this.#methods(was, is, path),
    )
  }

  #isNew(before: Place, now: Place): boolean {
    const key = `${before.pointer} ${now.pointer}`
    const isNew = !this.#seen.has(key)
    this.#seen.add(key)
    return isNew
  }

  /** Compares what stands under a key by name; what is gone is a break. */
  #each(
    before: Place,
    now: Place,
    key: string,
    at: string,
    compare: (name: string, was: Place, is: Place) => string[],
  ): string[] {
    const others = new Map(this.#now.in(now, key))
    return this.#before.in(before, key).flatMap(([name, place]) => {
      const other = others.get(name)
      return other === undefined ? [`${at} ${name}: is gone`.trim()] : compare(name, place, other)
    })
  }

  #methods(before: Place, now: Place, path: string): string[] {
    const others = keysOf(now.value)
    return keysOf(before.value).flatMap((method) => {
      const at = `${method.toUpperCase()} ${path}`
      if (!others.includes(method)) return [`${at}: is gone`]
      return this.#operation(
        this.#before.at(`${before.pointer}/${method}`),
        this.#now.at(`${now.pointer}/${method}`),
        at,
      )
    })
  }

  #operation(before: Place, now: Place, at: string): string[] {
    const [was, is] = [Operation.parse(before.value), Operation.parse(now.value)]
    return [
      ...(was.operationId === is.operationId ? [] : [`${at}: was called ${was.operationId}`]),
      ...this.#parameters(before, now, at),
      ...this.#each(before, now, 'responses', at, (status, one, other) =>
        this.#response(one, other, `${at} ${status}`),
      ),
    ]
  }

  #parameters(before: Place, now: Place, at: string): string[] {
    const [was, is] = [parametersOf(this.#before, before), parametersOf(this.#now, now)]
    const demanded = [...is]
      .filter(([key, { required }]) => required && was.get(key)?.required !== true)
      .map(([key]) => `${at} ${key}: is now required`)
    const changed = [...was].flatMap(([key, one]) => {
      const other = is.get(key)
      const place = `${at} ${key}`
      if (other === undefined) return [`${place}: is gone`]
      if (!this.#isNew(one, other)) return []
      const written = ({ style, explode }: z.infer<typeof Parameter>) =>
        `${String(style)} ${String(explode)}`
      const rewritten = written(one) === written(other) ? [] : [`${place}: is written otherwise`]
      const schemas = this.#schemas.between(
        this.#before.at(`${one.pointer}/schema`),
        this.#now.at(`${other.pointer}/schema`),
        'asked',
        place,
      )
      return [...rewritten, ...schemas]
    })
    return [...demanded, ...changed]
  }

  #response(before: Place, now: Place, at: string): string[] {
    if (!this.#isNew(before, now)) return []
    return [
      ...this.#each(before, now, 'headers', at, (name, was, is) => [
        ...(Header.parse(was.value).required && !Header.parse(is.value).required
          ? [`${at} ${name}: may now be missing`]
          : []),
        ...this.#answered(was, is, `${at} ${name}`),
      ]),
      ...this.#each(before, now, 'content', at, (type, was, is) =>
        this.#answered(was, is, `${at} ${type}`),
      ),
    ]
  }

  #answered(before: Place, now: Place, at: string): string[] {
    return this.#schemas.between(
      this.#before.at(`${before.pointer}/schema`),
      this.#now.at(`${now.pointer}/schema`),
      'answered',
      at,
    )
  }
}

function parametersOf(document: DocumentReader, operation: Place) {
  return new Map(
    document.in(operation, 'parameters').map(([, { pointer, value }]) => {
      const parameter = Parameter.parse(value)
      return [`${parameter.in} ${parameter.name}`, { ...parameter, pointer, value }]
    }),
  )
}
