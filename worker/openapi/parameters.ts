import { z } from 'zod'
import { type Example, examples, searchExamples } from '../../schemas/examples.ts'
import { type ResourceName, resourceNames } from '../../schemas/resources.ts'
import type { AddressKind, Format } from '../formats/formats.ts'
import { takenBy } from '../list-request.ts'
import type { Accepts, Parameter } from '../parameters.ts'
import { cursor, itemParameters, limit, listParameters, words } from '../parameters.ts'
import { searchParameters } from '../search-parameters.ts'
import { twoLines } from '../two-lines.ts'
import { publicSchema } from '../../schemas/public-schema.ts'
import { headers } from './headers.ts'
import { schemaAddress } from './schema-address.ts'

/** Parameters that every list has, each described once. */
const shared = { limit, cursor, q: words } satisfies Record<string, Parameter>

/** The one request header there is, besides `Accept`, of which OpenAPI wants no parameter. */
const held = {
  name: 'If-None-Match',
  in: 'header',
  description: twoLines({
    zh: '所持回答的 ETag：没有变化则只回 304。',
    en: 'The ETag of an answer that is held: answered with 304 while nothing changed.',
  }),
  required: false,
  schema: { type: 'string' },
  example: headers.ETag.example,
}

/**
 * Every parameter, described once: the addresses of a resource, in each of their formats, point
 * at it. The names of a resource’s own begin with the resource.
 */
export const sharedParameters = (releasedOn: string): Record<string, object> => ({
  ...Object.fromEntries(
    Object.entries(shared).map(([name, parameter]) => [name, describe(name, parameter)]),
  ),
  held,
  ...described('search', searchParameters, exampleValues(searchExamples)),
  'search.q': { ...describe('q', words), required: true },
  ...Object.fromEntries(
    resourceNames.flatMap((resource) =>
      Object.entries(
        described(
          resource,
          listParameters(resource, releasedOn),
          exampleValues(examples[resource]),
        ),
      ),
    ),
  ),
})

const described = (
  of: ResourceName | 'search',
  accepts: Accepts,
  shown: Readonly<Record<string, string>>,
): Record<string, object> =>
  Object.fromEntries(
    [...accepts]
      .filter(([name]) => !isShared(of, name))
      .map(([name, parameter]) => [`${of}.${name}`, describe(name, parameter, shown[name])]),
  )

/** Search is nothing without words; a list does without. */
const isShared = (of: ResourceName | 'search', name: string) =>
  name in shared && !(of === 'search' && name === 'q')

const pointers = (of: ResourceName | 'search', accepts: Accepts): object[] =>
  [...accepts.keys()].map((name) => ({
    $ref: `#/components/parameters/${isShared(of, name) ? '' : `${of}.`}${name}`,
  }))

/** Any day will do: which parameters there are does not depend on it. */
const someDay = '2026-11-24'

/** The query parameters of an address that answers in a format. */
export function parametersOf(resource: ResourceName, kind: AddressKind, format: Format): object[] {
  const all = kind === 'list' ? listParameters : itemParameters
  return pointers(resource, takenBy(format, all(resource, someDay)))
}

export const searchParametersIn = (format: Format): object[] =>
  pointers('search', takenBy(format, searchParameters))

/** Every address can be asked whether what one holds of it is still so. */
export const withHeld = (parameters: readonly object[]): object[] => [
  ...parameters,
  { $ref: '#/components/parameters/held' },
]

export const idParameter = (resource: ResourceName, example: string | undefined) => ({
  name: 'id',
  in: 'path',
  required: true,
  description: twoLines({ zh: '记录编号。', en: 'Id of the record.' }),
  schema: { $ref: schemaAddress(resource === 'releases' ? 'ReleaseId' : 'Id') },
  ...(example !== undefined && { example }),
})

/** What the text of `limit` stands for, so that a client gives a number. */
const wholeNumber = { type: 'integer', minimum: 1, maximum: 100, default: 20 }

function describe(name: string, parameter: Parameter, shown?: string) {
  const { schema, said, each } = parameter
  const example = shown ?? parameter.example
  return {
    name,
    in: 'query',
    description: twoLines(said),
    required: false,
    ...(each === undefined
      ? {
          ...(example !== undefined && { example: name === 'limit' ? Number(example) : example }),
          schema: name === 'limit' ? wholeNumber : jsonSchema(schema),
        }
      : {
          style: 'form',
          explode: false,
          ...(example !== undefined && { example: example.split(',') }),
          schema: { type: 'array', maxItems: each.most, items: jsonSchema(each.value) },
        }),
  }
}

const jsonSchema = (schema: z.ZodType): object => {
  const { $schema, description, ...rest } = z.toJSONSchema(schema, { override: publicSchema })
  return rest
}

/** A value of each parameter that the examples use. */
const exampleValues = (shown: readonly Example[]): Record<string, string> =>
  Object.fromEntries(shown.flatMap(({ query }) => Object.entries(query)))
