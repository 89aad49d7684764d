import { z } from 'zod'
import type { Accepts } from '../parameters.ts'
import { twoLines } from '../two-lines.ts'
import { publicSchema } from './public-schema.ts'

const jsonSchema = (schema: z.ZodType): object => {
  const { $schema, description, ...rest } = z.toJSONSchema(schema, { override: publicSchema })
  return rest
}

/** The query parameters of an address, from the schemas that read them. */
export function queryParameters(accepts: Accepts): object[] {
  return [...accepts].map(([name, { schema, said, each }]) => ({
    name,
    in: 'query',
    description: twoLines(said),
    required: false,
    ...(each === undefined
      ? { schema: jsonSchema(schema) }
      : {
          style: 'form',
          explode: false,
          schema: { type: 'array', maxItems: each.most, items: jsonSchema(each.value) },
        }),
  }))
}
