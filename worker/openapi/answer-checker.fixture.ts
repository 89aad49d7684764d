import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { changed, type DocumentReader, type Place } from './document-reader.ts'
import type { Operation } from './operations.fixture.ts'

const Tree = z.looseObject({
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
})
const Named = z.looseObject({ properties: z.record(z.string(), z.unknown()) })
const Line = z.looseObject({ 'x-line': z.looseObject({}) })

/** An answer, read to its end. */
export interface Answer {
  url: string
  status: number
  headers: Headers
  body: string
}

/** Holds answers to the document: status, type, headers and every field of the body. */
export class AnswerChecker {
  readonly #document: DocumentReader
  readonly #whole: Ajv2020
  readonly #partial: Ajv2020

  constructor(document: DocumentReader) {
    this.#document = document
    this.#whole = validatorOf(document, (schema) => schema)
    // `fields=` leaves keys out of records, and says so.
    this.#partial = validatorOf(document, ({ required, ...rest }) => rest)
  }

  /** All that is not as the document says, in words. */
  problemsOf(operation: Operation, answer: Answer): string[] {
    const response = operation.responses.get(String(answer.status))
    if (response === undefined)
      return [`${answer.url}: ${operation.id} says nothing of ${answer.status}: ${answer.body}`]
    return [...this.#headers(response, answer), ...this.#body(response, answer)].map(
      (problem) => `${answer.url}: ${answer.status}: ${problem}`,
    )
  }

  #headers(response: Place, { headers }: Answer): string[] {
    return this.#document.in(response, 'headers').flatMap(([name, { pointer }]) => {
      const value = headers.get(name)
      if (value === null) return [`no header ${name}`]
      return this.#validate(this.#whole, `${pointer}/schema`, value, `header ${name} is ${value}`)
    })
  }

  #body(response: Place, { url, headers, body }: Answer): string[] {
    const contents = new Map(this.#document.in(response, 'content'))
    if (contents.size === 0) return body === '' ? [] : [`has a body: ${body}`]
    const type = headers.get('Content-Type')?.split(';', 1)[0] ?? ''
    const content = contents.get(type)
    if (content === undefined) return [`its type is ${type}`]
    const schema = this.#document.at(`${content.pointer}/schema`)
    const ajv = new URL(url, 'http://localhost').searchParams.has('fields')
      ? this.#partial
      : this.#whole
    if (type.endsWith('json') && type !== 'application/x-ndjson')
      return this.#validate(ajv, `${content.pointer}/schema`, JSON.parse(body), 'its body')
    if (!Line.safeParse(schema.value).success) return []
    return body
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) =>
        this.#validate(ajv, `${schema.pointer}/x-line`, JSON.parse(line), 'a line of its body'),
      )
  }

  #validate(ajv: Ajv2020, pointer: string, value: unknown, what: string): string[] {
    const $ref = `openapi.json#${pointer}`
    const validate = ajv.getSchema($ref)
    if (validate === undefined) return [`no schema ${$ref}`]
    if (validate(value) === true) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${what}: ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    )
  }
}

/** The document as ajv reads it, its schemas closed: a field that it does not name is found out. */
function validatorOf(
  document: DocumentReader,
  record: (schema: Record<string, unknown>) => object,
): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  const tree = Tree.parse(document.root)
  const schemas = Object.fromEntries(
    Object.entries(tree.components.schemas).map(([name, schema]) => [
      name,
      name === 'OpenApiDocument'
        ? schema
        : changed(schema, (object) =>
            record(
              Named.safeParse(object).success && !('additionalProperties' in object)
                ? { ...object, additionalProperties: false }
                : object,
            ),
          ),
    ]),
  )
  ajv.addSchema({ ...tree, components: { ...tree.components, schemas } }, 'openapi.json')
  return ajv
}
