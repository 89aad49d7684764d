import { z } from 'zod'
import { examples } from '../../schemas/examples.ts'
import type { ResourceName } from '../../schemas/resources.ts'
import type { Accepts, Parameter } from '../parameters.ts'
import { cursor, limit, words } from '../parameters.ts'
import { twoLines } from '../two-lines.ts'
import { publicSchema } from '../../schemas/public-schema.ts'

const jsonSchema = (schema: z.ZodType): object => {
  const { $schema, description, ...rest } = z.toJSONSchema(schema, { override: publicSchema })
  return rest
}

/** What the text of `limit` stands for, so that a client gives a number. */
const wholeNumber = { type: 'integer', minimum: 1, maximum: 100, default: 20 }

/** Parameters that many addresses share, each described once. */
const shared = { limit, cursor, q: words } satisfies Record<string, Parameter>

export const sharedParameters = Object.fromEntries(
  Object.entries(shared).map(([name, parameter]) => [name, describe(name, parameter)]),
)

/** The query parameters of an address, from the schemas that read them. */
export const queryParameters = (
  accepts: Accepts,
  shown: Readonly<Record<string, string>> = {},
): object[] =>
  [...accepts].map(([name, parameter]) =>
    name in shared && !(name in shown)
      ? { $ref: `#/components/parameters/${name}` }
      : describe(name, parameter, shown[name]),
  )

function describe(name: string, { schema, said, each }: Parameter, example?: string) {
  const shown = example !== undefined && each === undefined ? { example } : {}
  return {
    name,
    in: 'query',
    description: twoLines(said),
    required: false,
    ...shown,
    ...(each === undefined
      ? { schema: name === 'limit' ? wholeNumber : jsonSchema(schema) }
      : {
          style: 'form',
          explode: false,
          ...(example !== undefined && { example: example.split(',') }),
          schema: { type: 'array', maxItems: each.most, items: jsonSchema(each.value) },
        }),
  }
}

/** An example of each parameter that the resource’s own examples use. */
export const examplesOf = (resource: ResourceName): Record<string, string> =>
  Object.fromEntries(examples[resource].flatMap(({ query }) => Object.entries(query)))
