import { z } from 'zod'
import { type DocumentReader, keysOf, type Place } from './document-reader.ts'

const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean(),
  example: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
})
type Parameter = z.infer<typeof Parameter>

/** An operation of a document, as one who asks reads it. */
export interface Operation {
  id: string
  path: string
  parameters: (Parameter & { pointer: string })[]
  responses: ReadonlyMap<string, Place>
}

const Named = z.looseObject({ operationId: z.string() })

export const operationsOf = (document: DocumentReader): Operation[] =>
  document.in(document.at(''), 'paths').flatMap(([path, item]) =>
    keysOf(item.value).map((method) => {
      const place = document.at(`${item.pointer}/${method}`)
      return {
        id: Named.parse(place.value).operationId,
        path,
        parameters: document.in(place, 'parameters').map(([, { pointer, value }]) => ({
          ...Parameter.parse(value),
          pointer,
        })),
        responses: new Map(document.in(place, 'responses')),
      }
    }),
  )

/** The address of an operation, with the examples of some of its parameters. */
export function addressOf(
  { path, parameters }: Operation,
  asks: (parameter: Parameter) => boolean = ({ required }) => required,
): string {
  const query = new URLSearchParams()
  let address = path
  for (const parameter of parameters) {
    if (parameter.in === 'header' || !asks(parameter)) continue
    const { name, example } = parameter
    if (example === undefined) throw new Error(`${path} shows no value of ${name}`)
    const written = String(example)
    if (parameter.in === 'query') query.set(name, written)
    else address = address.replace(`{${name}}`, encodeURIComponent(written))
  }
  return query.size === 0 ? address : `${address}?${query.toString()}`
}
